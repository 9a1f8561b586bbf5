#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// Places of choices in the source, from 0.
using Places = std::vector<std::uint16_t>;

// What is right, told so that an answer can be graded without the bank.

struct ChoiceKey {
  Places places;         // of the correct choices, at least one, rising
  bool several = false;  // any number of choices may be chosen

  friend bool operator==(const ChoiceKey&, const ChoiceKey&) = default;
};

struct NumberKey {
  double value = 0;
  double distance = 0;  // how far from it an answer may lie, 0 or more

  friend bool operator==(const NumberKey&, const NumberKey&) = default;
};

struct TextKey {
  std::vector<std::string> accepted;  // folded, with plain quotes and so on
  std::string pattern;                // see text/pattern.h; may be empty

  friend bool operator==(const TextKey&, const TextKey&) = default;
};

using Key = std::variant<ChoiceKey, NumberKey, TextKey>;

// The question must be usable.
Key key_of(const Question& question);

// What a person answered: choices, or what was typed.
struct Response {
  Places chosen;     // places in the source
  std::string text;  // UTF-8, as it was typed

  friend bool operator==(const Response&, const Response&) = default;
};

// Whether the response can be graded by the key: distinct places of a question
// with so many choices, exactly one unless several may be chosen; what
// read_number() reads; a text that is not empty.
bool fits(const Response& response, const Key& key, std::size_t choices);

// The credit, from 0 to 1; the response must fit.
//
// - One choice: 1 if it is the key, else 0.
// - Several: right minus wrong, max(0, (c - w)/m) for c keys and w other
//   choices chosen of m keys. It is Canvas's "partial credit with penalty"
//   (Instructure, Canvas Instructor Guide, Multiple Answer question).
// - Number: 1 if |answer - value| <= distance. As sums of decimals miss what
//   they should be by a unit in the last place or two (0.1 + 0.2 is not 0.3),
//   four such units of the largest number involved are let pass, but not where
//   a whole number must be met.
// - Text: 1 if the answer, folded and with plain quotes, hyphens and no full
//   stop at its end, is one of those accepted, or if the whole of it, folded or
//   as it was typed, fits the pattern. A pattern that is none fits nothing.
double grade(const Key& key, const Response& response);

}  // namespace viva
