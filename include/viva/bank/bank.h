#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "viva/bank/arena.h"
#include "viva/text/source.h"

namespace viva {

// A text of the author's and where it stands. The view points into the bank's
// source where the text stands there in one piece, else into its arena; a text
// of several lines has LF between them and no LF at its end.
struct Text {
  std::string_view view;
  Span span;

  bool empty() const { return view.empty(); }

  // Where they stand makes no difference.
  friend bool operator==(const Text& a, const Text& b) {
    return a.view == b.view;
  }
};

// A choice is known by its place among the choices (from 0). Its label is the
// letter that the author gave it, 'A' to 'Z', or 0; it serves to understand
// keys and explanations and is never shown.
struct Choice {
  Text text;
  char label = 0;
  bool correct = false;

  friend bool operator==(const Choice&, const Choice&) = default;
};

inline constexpr std::size_t kMostChoices = 26;

// What kind a question is, with what only this kind has.

// One of the choices is correct.
struct SingleChoice {};

// Any number of the choices are correct, at least one.
struct MultipleAnswer {};

// Two choices, one of them correct; as written or "True" and "False".
struct TrueFalse {};

// A number. Right is what lies no further from `value` than `tolerance`, or
// than `tolerance` percent of it.
struct Numeric {
  std::optional<double> value;  // none if it could not be read
  double tolerance = 0;         // 0 or more
  bool percent = false;

  friend bool operator==(const Numeric&, const Numeric&) = default;
};

// A text that is typed. Right is what is equal to one of those accepted after
// folding, or fits the pattern (see text/pattern.h) as a whole.
struct ShortText {
  std::span<const Text> accepted;
  Text pattern;  // may be empty
};

using Answer =
    std::variant<SingleChoice, MultipleAnswer, TrueFalse, Numeric, ShortText>;

inline constexpr Answer kSingleChoice = SingleChoice{};

// A rule whose findings the author has looked at and wants no more of, and why.
struct Ignore {
  Text rule;
  Text reason;  // may be empty

  friend bool operator==(const Ignore&, const Ignore&) = default;
};

// What most questions leave out.
struct Details {
  Text id;   // the author's own name for it
  Text key;  // as it is written where it could not be understood
  std::optional<double> points;  // 0 or more
  std::span<const Text> tags;
  Text difficulty;
  std::span<const Text> objectives;  // those it tests: numbers or own names
  Text hint;
  std::span<const Text> feedback;  // one for each choice, or none at all
  bool fixed_order = false;        // its choices are never shuffled
  std::span<const Ignore> ignores;
};

inline constexpr Details kNoDetails{};

struct Question {
  std::uint32_t number = 0;         // as the author counts
  Text stem;                        // never empty
  std::span<const Choice> choices;  // none if numeric or short text
  Text explanation;
  const Answer* answer = &kSingleChoice;
  const Details* details = &kNoDetails;
  Span span;      // the mark that begins it
  Span key_span;  // what is written as its key, if that is one text
};

struct Section {
  std::uint32_t number = 0;   // as the author counts
  std::uint32_t earlier = 0;  // sections above it that have the same number
  Text title;
  std::span<const Text> objectives;
  std::span<const Question> questions;
  std::span<const Text> activities;
  std::span<const Text> discussion;
  std::span<const Ignore> ignores;  // in it and all of its questions
  Span span;                        // its heading, or what stands first in it
};

enum class Shuffle { kChoices, kNone };

// Whether the clock of an exam runs on while viva is closed.
enum class Clock { kRuns, kPauses };

// How a question with several right answers is graded: right minus wrong and
// not below 0, all or nothing, or the share of choices judged correctly.
enum class Grading { kRightMinusWrong, kExact, kJudged };

// What a bank says of one rule: of no option in particular "off", "on", or the
// severity of what it finds; of an option its value ("longest-key", "words",
// "5").
struct RuleSetting {
  Text rule;
  Text option;  // may be empty
  Text value;

  friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
};

// What holds for a bank as a whole; a course can say it for all of its banks.
struct Settings {
  Text course;  // the course's title
  Text author;
  Text language;                            // such as "en"
  std::optional<double> pass_mark;          // percent, 0 to 100
  std::optional<std::uint32_t> time_limit;  // minutes, 1 or more
  std::optional<Shuffle> shuffle;
  std::optional<Clock> clock;
  std::optional<Grading> grading;
  std::span<const RuleSetting> check;
};

// What one document holds, in the author's order. All texts and spans of
// sections, questions and choices live in `source` and `arena`.
struct Bank {
  Source source;
  Arena arena;
  Text title;
  Settings settings;
  std::span<const Section> sections;
};

// Whether the banks mean the same: everything but the places where it stands,
// the bytes it was read from and their name.
bool operator==(const Bank& a, const Bank& b);

// Gives the bank what it does not say itself. Of the rules, what the bank does
// not say of a rule or of one of its options is added.
void inherit(Bank& bank, const Settings& defaults);

// What a person calls the bank: its file's name without folder and ending.
std::string bank_name(const Bank& bank);

// The title, or the name where there is none.
std::string_view bank_title(const Bank& bank);

// Whether the question is answered by its choices.
bool has_choices(const Answer& answer);

// The number of choices that are correct.
std::size_t count_keys(const Question& question);

// Whether the question can be asked and scored: two choices or more with the
// number of correct ones that its kind wants, a number, or a text to accept.
bool is_usable(const Question& question);

// The tolerance as a distance. The answer must have a value.
double distance(const Numeric& answer);

struct BankCounts {
  std::size_t sections = 0;
  std::size_t questions = 0;
};

BankCounts count(const Bank& bank);

}  // namespace viva
