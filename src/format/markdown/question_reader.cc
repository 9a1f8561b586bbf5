#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "format/markdown/reader.h"
#include "format/values.h"
#include "viva/text/fold.h"

// How the reader takes a question: its stem, choices, key and other fields.

namespace viva::markdown {
namespace {

// Deeper in, Markdown takes a line for code.
constexpr std::uint32_t kMostStemIndent = 3;
constexpr std::size_t kUsualChoices = 4;

}  // namespace

void Reader::take_question(const Line& line) {
  is_bank_ = true;
  ++blocks_;
  if (list() != nullptr && field_.is_open() && !below_blank_ && !line.loose) {
    report_.refuse(
        "question-in-list", {line.text, line.end},
        fmt::format("question {} is refused: it stands within an item",
                    line.number));
    return take_text(line);
  }
  end_question();
  need_section(line);
  boxes_refused_ = false;
  question_.emplace();
  question_->number =
      line.loose && line.number == 0 ? next_number() : line.number;
  question_->mark = {line.text,
                     line.content > line.text ? line.content : line.end};
  question_->choices.reserve(kUsualChoices);
  question_->labels.reserve(kUsualChoices);
  if (!comments_.empty()) take_comments(line.text, question_->ignores);
  stem_lines_ = {line};
  stem_size_ = 0;
  seen_.fill(false);
  open(Place::kStem, line, kMostStemIndent);
}

// Of a question that has none itself.
std::uint32_t Reader::next_number() const {
  return section_->questions.empty() ? 1
                                     : section_->questions.back().number + 1;
}

// Whether choices may begin or go on here: up to the key, and below a key or
// another field that comes before them.
bool Reader::may_choose() const {
  if (!question_) return false;
  switch (place_) {
    case Place::kStem:
    case Place::kChoices:
    case Place::kFeedback:
      return true;
    case Place::kDetail:
      return !seen(Field::kAnswer) || question_->choices.empty();
    case Place::kField:
      return question_->choices.empty() &&
             (field_name_ == Field::kAnswer || !seen(Field::kAnswer));
    default:
      return false;
  }
}

void Reader::take_choice(const Line& line) {
  if (!begins_choice(line)) return take_text(line);
  if (place_ == Place::kChoices && line.mark == 'A') restart_choices();
  const Span mark = {line.text, line.loose ? line.content : line.text + 2};
  add_choice(line, line.mark, mark);
  if (!line.loose) return;
  const std::string_view written = bank_.source.at(mark);
  if (written.find_first_of("Aa") != written.npos || line.mark != 'A') return;
  report_.add("choice-letters", mark,
              "this choice has no letter; it is read as choice A");
}

// A choice of a task list.
void Reader::take_box(const Line& line) {
  if (!question_->choices.empty() && !question_->has_marks) {
    if (!line.loose) return take_text(line);
    reopen_stem();
  }
  const Span mark = {line.content, line.box_end};
  Line choice = line;
  choice.content = line.box_end;
  const auto place = question_->choices.size() % kMostChoices;
  add_choice(choice, static_cast<char>('A' + place), mark);
  question_->has_marks = true;
  const bool right = line.box == 'x' || line.box == 'X';
  question_->choices.back().correct = right;
  if (line.box == 'x' || line.box == ' ') return;
  if (line.box == '!') return report_unclear_mark(mark);
  report_odd_mark(mark, right);
}

void Reader::report_unclear_mark(Span mark) {
  const std::string_view written = bank_.source.at(mark);
  report_.error("odd-mark", mark,
                fmt::format("it is not clear whether '{}' marks a choice that "
                            "is right; it is read as '[ ]'",
                            written.substr(0, written.find(']') + 1)));
}

void Reader::report_odd_mark(Span mark, bool right) {
  std::string_view written = bank_.source.at(mark);
  written = written.substr(0, written.find(']') + 1);
  const Span span = {mark.begin,
                     mark.begin + static_cast<std::uint32_t>(written.size())};
  const std::string_view meant = right ? "[x]" : "[ ]";
  const bool joined = bank_.source.bytes()[span.begin - 1] != ' ' &&
                      bank_.source.bytes()[span.begin - 1] != '\t';
  const std::size_t found = report_.add(
      "odd-mark", span,
      written.size() == meant.size()
          ? fmt::format("a space is missing {} this mark; it is read as one",
                        joined ? "before" : "behind")
          : fmt::format("'{}' is not quite a mark; it is read as '{}'", written,
                        meant));
  const std::string_view behind = bank_.source.bytes().substr(span.end, 1);
  const bool parted = behind.find_first_not_of(" \t\r\n") == behind.npos;
  report_.mend(found, {span, (joined ? " " : "") + std::string(meant) +
                                 (parted ? "" : " ")});
}

void Reader::add_choice(const Line& line, char label, Span mark) {
  if (weak_key_) reopen_stem();
  close_field();
  end_stray();
  if (question_->choices.empty()) choice_indent_ = line.indent();
  question_->choices.push_back({{}, label, false});
  question_->labels.push_back(mark);
  open(Place::kChoices, line, line.content - line.begin);
}

// Choices begin anew below a blank line: what looked like choices before was a
// lettered list in the stem.
void Reader::restart_choices() {
  if (below_blank_) reopen_stem();
}

// What was taken for choices or a key was part of the stem, up to here.
void Reader::reopen_stem() {
  question_->choices.clear();
  question_->labels.clear();
  question_->feedback.clear();
  question_->has_marks = false;
  if (weak_key_) seen_[static_cast<std::size_t>(Field::kAnswer)] = false;
  weak_key_ = false;
  place_ = Place::kStem;
  field_.drop();
  stem_size_ = stem_lines_.size();
}

// The stem of a question whose choices began anew.
void Reader::rebuild_stem() {
  if (stem_size_ == 0) return;
  place_ = Place::kStem;
  field_.open(stem_lines_.front(), kMostStemIndent);
  for (std::size_t i = 1; i < stem_size_; ++i) {
    const Line& line = stem_lines_[i];
    line.text < line.end ? field_.add(line) : field_.hold(line);
  }
  close_field();
  stem_size_ = 0;
}

void Reader::take_label(const Line& line) {
  if (!question_) return take_text(line);
  if (line.field == Field::kAnswer) return take_key(line);
  if (line.field == Field::kFeedback) return take_feedback(line);
  if (line.field == Field::kExplanation && seen(line.field)) {
    return take_text(line);
  }
  take_field(line);
}

// Feedback belongs to the choice above it.
void Reader::take_feedback(const Line& line) {
  if (place_ != Place::kChoices) {
    close_field();
    report_.add("misplaced-field", {line.text, line.end},
                "this feedback stands below no choice and is left out");
    place_ = Place::kDetail;
    return;
  }
  close_field();
  open(Place::kFeedback, line, std::max(line.indent(), kMostStemIndent));
}

// "Answer" alone is a key below choices or a field, and in a stem unless
// choices follow; elsewhere it is a text. "Correct Answer" is always a key.
void Reader::take_key(const Line& line) {
  const bool hint = place_ == Place::kField && field_name_ == Field::kHint;
  const bool below_field =
      (place_ == Place::kField && !hint) || place_ == Place::kOutside;
  if (line.weak && (below_field || seen(Field::kAnswer))) {
    return take_text(line);
  }
  const bool in_stem = place_ == Place::kStem;
  close_field();
  if (seen(Field::kAnswer)) return take_second_key(line);
  seen_[static_cast<std::size_t>(Field::kAnswer)] = true;
  field_name_ = Field::kAnswer;
  weak_key_ = line.weak && in_stem;
  open(Place::kField, line, kMostStemIndent);
}

void Reader::take_second_key(const Line& line) {
  const Text key = question_->one(Field::kAnswer);
  const Text other = text_of(line);
  const bool same = trim(key.view) == trim(other.view);
  report_.add("repeated-field", {line.text, line.end},
              fmt::format("question {} has a key already{}", question_->number,
                          same ? "" : ", and another one; none is used"));
  if (!same) {
    question_->has_two_keys = true;
    question_->set(Field::kAnswer, {});
  }
  place_ = Place::kOutside;
}

// A text that goes on below its label, or a value of one line.
void Reader::take_field(const Line& line) {
  weak_key_ = false;
  close_field();
  end_stray();
  const bool again = seen(line.field);
  if (again) {
    report_.add("repeated-field", {line.text, line.end},
                fmt::format("question {} has '{}' already; the first counts",
                            question_->number, row_of(line.field).label));
  }
  seen_[static_cast<std::size_t>(line.field)] = true;
  if (!row_of(line.field).one_line && !again) {
    field_name_ = line.field;
    return open(Place::kField, line, kMostStemIndent);
  }
  place_ = Place::kDetail;
  const Text value = one_line(text_of(line), bank_.arena);
  if (!again && !value.empty()) question_->set(line.field, {value});
}

bool Reader::seen(Field field) const {
  return seen_[static_cast<std::size_t>(field)];
}

// The first choice is A, or any letter that stands as a choice does: two
// columns in, below a blank line. After it comes the next letter about as far
// in as the first, or any other one just as far in: then the author miscounted.
bool Reader::begins_choice(const Line& line) const {
  if (!may_choose() || question_->has_marks) return false;
  if (line.loose) return true;
  if (question_->choices.empty()) {
    return line.mark == 'A' || (line.indent() == 2 && below_blank_);
  }
  const char next = static_cast<char>(question_->choices.back().label + 1);
  return line.indent() == choice_indent_ ||
         (line.mark == 'A' && below_blank_) ||
         (line.mark == next && line.indent() < choice_indent_ + 3);
}

void Reader::end_question() {
  close_field();
  end_stray();
  weak_key_ = false;
  if (!question_) return;
  rebuild_stem();
  if (like_choice_ && question_->choices.empty()) {
    report_.add("choice-like", *like_choice_,
                "this looks like a choice and is read as text");
  }
  like_choice_.reset();
  if (waits_for_key()) {
    keys_.wait(sections_.size(), section_->questions.size(),
               std::move(*question_));
    section_->questions.emplace_back().number = keys_.last_number();
  } else {
    finish_question(std::move(*question_), *section_, bank_.arena, report_);
  }
  question_.reset();
}

}  // namespace viva::markdown
