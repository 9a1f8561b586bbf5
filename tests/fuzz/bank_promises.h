#pragma once

#include <string_view>

#include "viva/format/format.h"

namespace viva::fuzz {

// What holds for any document that was read: places lie in it, findings are in
// order and of known rules, and their edits can be applied.
void hold_places(const ReadResult& read);

// Each block is a question in the bank or refused by one finding.
void hold_blocks(const ReadResult& read);

// Whether the bytes hold no escapes and nothing that is no character of
// Unicode's, for which YAML and JSON write U+FFFD.
bool has_only_characters(std::string_view bytes);

// A bank with a question reads back as it was from the named form; from YAML
// and JSON where its bytes have only characters, else the second time.
void hold_round_trip(const ReadResult& read, std::string_view form);

}  // namespace viva::fuzz
