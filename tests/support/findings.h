#pragma once

#include <string>

#include "viva/format/format.h"

namespace viva {

// What `viva check` prints of a document's findings, without a width.
std::string findings_text(const ReadResult& read);

}  // namespace viva
