#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace viva {

// A run of characters without white space, or a dash.
struct Word {
  std::size_t begin = 0;  // in the text
  std::string_view text;
  std::string core;  // in lower case, without punctuation around it
};

// A word in lower case, without punctuation around it.
std::string core_of(std::string_view word);

// The text with everything that is code (between back quotes) or math (between
// dollars) blanked out, byte by byte.
std::string without_code(std::string_view text);

// The words of a text, which must outlive them.
std::vector<Word> split_words(std::string_view text);

}  // namespace viva
