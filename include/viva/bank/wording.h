#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// A letter in a text, capital or small, that may stand for the choice of that
// label.
// It is certain where the words around it leave no doubt ("option B", "B is
// correct", "A and C are wrong"), and uncertain where they do ("vitamin C").
struct LetterUse {
  std::size_t offset = 0;
  char letter = 0;  // the label, a capital
  bool certain = false;
};

// The uses of the labels that `choices` bear, in order. A letter inside a word
// or name ("C++", "B-tree") and the article "A" are none; one in a formula or
// in code is never certain.
std::vector<LetterUse> letters_used(std::string_view text,
                                    std::span<const Choice> choices);

// Whether the text names a choice by its place: "the second option".
bool names_place(std::string_view text);

// The letter shown for the choice at a place of the page: A to Z, AA, AB, ...
std::string page_letter(std::size_t place);

// The text with every certain use of a label replaced by the letter, capital or
// small as it was, that the choice has on the page; where the labels leave a
// letter out, every use is. `order` holds the choices'
// places in the source in the order of the page.
std::string with_page_letters(std::string_view text,
                              std::span<const Choice> choices,
                              std::span<const std::uint16_t> order);

// Whether the choice refers to the choices above it: "all of the above",
// "none of these", "both of the above".
bool is_of_the_above(std::string_view choice);

// Whether the choices are true and false (or yes and no), or one number each
// that rises or falls: an order that a reader relies on.
bool has_natural_order(std::span<const Choice> choices);

// Whether the question reads right only in the author's order: the author says
// so, it asks for true or false, its choices have a natural order or name each
// other by letter, its stem names one, or its explanation, hint or feedback
// names one by place, or in a way that cannot be rewritten with certainty.
bool keeps_order(const Question& question);

}  // namespace viva
