#include <fmt/format.h>

#include "format/markdown/reader.h"
#include "viva/text/fold.h"

// How the reader takes a question: its stem, choices, key and explanation.

namespace viva::markdown {
namespace {

// Deeper in, Markdown takes a line for code.
constexpr std::uint32_t kMostStemIndent = 3;

}  // namespace

void Reader::take_question(const Line& line) {
  if (list() != nullptr && field_.is_open() && !below_blank_) {
    report_.add("question-in-list", {line.text, line.end},
                fmt::format("question {} is refused: it stands within an item",
                            line.number));
    return take_text(line);
  }
  end_question();
  need_section(line);
  question_.emplace();
  question_->number = line.number;
  question_->mark = {line.text, line.content};
  stem_lines_ = {line};
  open(Place::kStem, line, kMostStemIndent);
}

void Reader::take_choice(const Line& line) {
  if (!begins_choice(line)) return take_text(line);
  if (place_ == Place::kChoices && line.mark == 'A') restart_choices();
  close_field();
  if (question_->choices.empty()) choice_indent_ = line.indent();
  question_->choices.push_back({{}, line.mark, false});
  question_->labels.push_back({line.text, line.text + 2});
  open(Place::kChoices, line, line.content - line.begin);
}

// Choices begin anew below a blank line: what looked like choices before was a
// lettered list in the stem.
void Reader::restart_choices() {
  if (!below_blank_) return;
  question_->choices.clear();
  question_->labels.clear();
  place_ = Place::kStem;
  field_.open(stem_lines_.front(), kMostStemIndent);
  for (std::size_t i = 1; i < stem_lines_.size(); ++i) {
    const Line& line = stem_lines_[i];
    line.text < line.end ? field_.add(line) : field_.hold(line);
  }
}

void Reader::take_key(const Line& line) {
  if (!question_) return take_text(line);
  close_field();
  if (question_->has_key) {
    const bool same = trim(question_->key.view) == trim(text_of(line).view);
    question_->has_two_keys |= !same;
    report_.add(
        "repeated-field", {line.text, line.end},
        fmt::format("question {} has a key already{}", question_->number,
                    same ? "" : ", and another one; none is used"));
    place_ = Place::kOutside;
    return;
  }
  question_->has_key = true;
  open(Place::kKey, line, kMostStemIndent);
}

void Reader::take_reason(const Line& line) {
  if (!question_ || question_->has_explanation) return take_text(line);
  close_field();
  question_->has_explanation = true;
  open(Place::kReason, line, kMostStemIndent);
}

// The first choice is A, or any letter that stands as a choice does: two
// columns in, below a blank line. After it comes the next letter about as far
// in as the first, or any other one just as far in: then the author miscounted.
bool Reader::begins_choice(const Line& line) const {
  if (place_ == Place::kStem) {
    return line.mark == 'A' || (line.indent() == 2 && below_blank_);
  }
  if (place_ != Place::kChoices) return false;
  const char next = static_cast<char>(question_->choices.back().label + 1);
  return line.indent() == choice_indent_ ||
         (line.mark == 'A' && below_blank_) ||
         (line.mark == next && line.indent() < choice_indent_ + 3);
}

void Reader::end_question() {
  close_field();
  end_stray();
  if (!question_) return;
  finish_question(*question_, *section_, bank_.arena, report_);
  question_.reset();
}

}  // namespace viva::markdown
