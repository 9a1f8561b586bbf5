#pragma once

#include <span>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/session/key.h"

namespace viva {

// A key told in words.
struct KeyWords {
  std::string text;  // "A", "A, C", "3.14 (within 0.01)", "Paris; Rome"
  std::string_view sentence;  // what leads to it: "The answer is "
  std::string_view label;     // and in a list of facts: "Answer: "
};

// The question must be usable; `order` holds the places of its choices in the
// order of the page.
KeyWords key_words(const Question& question, const Places& order);

// The places of the correct choices, in the order of the page.
Places key_places(const Question& question, const Places& order);

// The letters shown for the places chosen: "B", "A, B and C".
std::string letters_text(const Places& order, const Places& chosen);

// "1 point", "2.5 points".
std::string points_text(double points);

// The texts with a mark between them.
std::string joined(std::span<const Text> texts, std::string_view between);

}  // namespace viva
