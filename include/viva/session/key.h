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
  Grading grading = Grading::kRightMinusWrong;  // of several

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

// The question must be usable. `grading` is for a question with several right
// answers.
Key key_of(const Question& question,
           Grading grading = Grading::kRightMinusWrong);

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

// What is chosen of a question's `choices` choices, of which `keys` are
// correct.
struct Selection {
  std::size_t choices = 0;
  std::size_t keys = 0;
  std::size_t right = 0;  // keys chosen
  std::size_t wrong = 0;  // other choices chosen
};

// The credit for a selection, from 0 to 1; for n choices, m keys, c keys and w
// other choices chosen:
//
// - Right minus wrong: max(0, (c - w)/m). Canvas's grading of multiple answers
//   (Instructure, Canvas Instructor Guide, "Multiple Answers question").
// - Exact: 1 if c = m and w = 0, else 0.
// - Judged: (n - (m - c) - w)/n, the share of choices judged correctly, each
//   choice being a true-false question of its own ("PS 1/n": Albanese and
//   Sabers, Journal of Educational Measurement 25, 1988).
double selection_credit(const Selection& selection, Grading grading);

// The credit, from 0 to 1, for a response to a question of so many choices; the
// response must fit.
//
// - One choice: 1 if it is the key, else 0.
// - Several: selection_credit().
// - Number: 1 if |answer - value| <= distance. As sums of decimals miss what
//   they should be by a unit in the last place or two (0.1 + 0.2 is not 0.3),
//   four such units of the largest number involved are let pass, but not where
//   a whole number must be met.
// - Text: 1 if the answer, folded and with plain quotes, hyphens and no full
//   stop at its end, is one of those accepted, or if the whole of it, folded or
//   as it was typed, fits the pattern. A pattern that is none fits nothing.
double grade(const Key& key, const Response& response, std::size_t choices);

// The credit that a guess can expect: 1/k for one of k choices; of several
// choices the mean over all selections but the empty one, each as likely as the
// other; 0 where the answer is typed.
double guess_credit(const Key& key, std::size_t choices);

}  // namespace viva
