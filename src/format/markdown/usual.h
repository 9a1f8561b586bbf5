#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "format/markdown/line.h"
#include "viva/bank/bank.h"

namespace viva::markdown {

// Reads blocks that are written as nearly all of them are, each in one look
// instead of line by line:
//
//   **Question 1:** Stem                ### Learning Objectives
//
//     A) Choice                         - Item
//     B) Choice                         - Item
//
//   **Correct Answer:** B               (or another heading, known to the
//   **Explanation:** Text                letter, with items or none)
//
// Headings of sections and rules are such blocks, too. A block is usual only if
// reading its lines one by one would find the very same and nothing to tell: no
// code, no escapes, no white space at line ends, no choices that may be equal,
// and below it, blank lines apart, something that certainly ends it. All else
// is left to the reader of lines.
class Usual {
 public:
  struct Question {
    Line line;  // the first one
    Text stem;
    std::span<const Choice> choices;  // the key among them is marked
    Span key;
    Text explanation;  // may be empty
  };

  enum class Heading { kObjectives, kQuestions, kActivities, kDiscussion };

  // A heading and the items below it.
  struct List {
    Line line;
    Heading heading = Heading::kObjectives;
    std::span<const Text> items;
  };

  struct Section {
    Line line;
    Text title;
  };

  explicit Usual(std::string_view bytes) : bytes_(bytes) {}

  // Whether such a block begins there. What was found holds until more is read.
  bool read_question(std::uint32_t begin);
  bool read_list(std::uint32_t begin);
  bool read_section(std::uint32_t begin);
  bool read_rule(std::uint32_t begin);

  const Question& question() const { return question_; }
  const List& list() const { return list_; }
  const Section& section() const { return section_; }

  // Where the block last read ends, blank lines below it included, and whether
  // there are any.
  std::uint32_t end() const { return at_; }
  bool ends_blank() const { return blank_; }

 private:
  // Defined here so that it costs no call where the word is a constant.
  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += static_cast<std::uint32_t>(word.size());
    return true;
  }
  bool take_end_of_line();
  bool take_text(Text& text);
  bool take_number(std::uint32_t& number);
  bool take_stem();
  bool take_choices();
  bool take_key();
  bool take_items();
  void skip_blank_lines();
  void skip_spaces();
  bool has_fence(std::uint32_t begin);
  bool is_ended() const;
  bool at_question() const;
  bool at_section() const;
  std::optional<Heading> known_heading() const;
  std::string_view rest() const { return bytes_.substr(at_); }

  std::string_view bytes_;
  std::uint32_t at_ = 0;
  bool blank_ = false;
  std::uint32_t clear_begin_ = 0;  // no tick stands from there
  std::uint32_t clear_end_ = 0;    // to there
  Question question_;
  std::array<Choice, kMostChoices> choices_;
  List list_;
  Section section_;
  std::vector<Text> items_;
};

}  // namespace viva::markdown
