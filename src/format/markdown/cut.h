#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace viva::markdown {

// The mark that emphasis begins with, and the one that ends it; both empty if
// the text begins with none.
struct Emphasis {
  std::string_view begin;
  std::string_view end;
};

Emphasis emphasis_of(std::string_view text);

// Without spaces and tabs at the front.
std::string_view skip_space(std::string_view text);

// Cuts `part` off the front of `text` if it stands there.
bool take(std::string_view& text, std::string_view part);

// Cuts a number of up to nine figures off the front of `text`.
std::optional<std::uint32_t> take_figures(std::string_view& text);

// Cuts one of the marks that may stand between a number, letter or label and
// what follows off the front of `text`, and returns it as one of ".:)"; 0 if
// none stands there. Those of Chinese and Japanese count as well.
char take_end_mark(std::string_view& text);

// Cuts a word in any script off the front of `text`: letters, and all that is
// not ASCII but one of those marks.
std::string_view take_word(std::string_view& text);

}  // namespace viva::markdown
