#pragma once

#include <cstdint>
#include <string_view>

#include "viva/text/source.h"

namespace viva {

// Finds the tokens of a JSON text again whose parser tells what it has read
// but not where. Up to the token that the parser is at, the text is known to
// be sound.
class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text);

  // Steps over the next token: a text, number, word or bracket. It is empty
  // at the end.
  Span next();

  // Where next() will begin.
  std::uint32_t next_begin() const;

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace viva
