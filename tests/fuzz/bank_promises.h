#pragma once

#include <string_view>

#include "viva/format/format.h"

namespace viva::fuzz {

// What holds for any document that was read: places lie in it, findings are in
// order and of known rules, and their edits can be applied.
void hold_places(const ReadResult& read);

// A bank with a question reads back as it was from the named form.
void hold_round_trip(const Bank& bank, std::string_view form);

}  // namespace viva::fuzz
