#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva {

// Whether two words differ by nothing that matters: by case, by an ending
// ("cluster", "clusters"), or by a letter of a long word (a slip of the pen).
// Prefixes ("supervised", "unsupervised"), digits and short words do matter.
bool are_same_but_for_form(std::string_view a, std::string_view b);

// A small word that says little by itself: "the", "of", "is".
bool is_small_word(std::string_view word);

// How much of a word in lower case is left without the ending of a plural or a
// verb.
std::size_t root_size(std::string_view lower);

// The word in lower case without that ending.
std::string without_ending(std::string_view word);

// Whether two texts that are not equal are nearly so: what they share at their
// begin and end is at least `least` of both (from 0 to 1), and what differs is
// a small word more, or words that are the same but for their form. Texts with
// code or math in them are never near.
bool are_near(std::string_view a, std::string_view b, double least);

}  // namespace viva
