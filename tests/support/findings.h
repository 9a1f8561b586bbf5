#pragma once

#include <string>

#include "viva/format/format.h"

namespace viva {

// What `viva check` prints of a document's findings, without a width; with
// those that are notes only if they are asked for.
enum class Notes { kLeftOut, kShown };
std::string findings_text(const ReadResult& read,
                          Notes notes = Notes::kLeftOut);

}  // namespace viva
