#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "viva/text/source.h"

namespace viva {

// Soft hyphen, zero-width space, word joiner, byte-order mark: they stand in
// copied text, and no answer that is typed has them. Joiners of emoji and
// scripts are no such characters.
bool has_no_width(char32_t code);

// What to write in place of characters of `bytes` that are one of UTF-8 read
// byte by byte: that one, where it is certain. Small letters with accents
// before a closing quote or a guillemet look the same
// ("caf\u00e9\u00a0\u00bb"); next to more of the kind (`in_run`) they are no
// accident.
std::optional<std::string> repair_misread(std::string_view bytes, Span broken,
                                          std::string_view meant, bool in_run);

// What to write in place of a character without width: nothing, where taking
// it away changes no word of a script without spaces and makes no mark of
// structure of what stands at the begin of a line.
std::optional<std::string> repair_hidden(std::string_view bytes, Span hidden);

}  // namespace viva
