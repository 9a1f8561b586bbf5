#include <fmt/core.h>

#include "format/markdown/escape.h"
#include "format/markdown/lookalike.h"
#include "format/markdown/reader.h"

// How the reader tells of lines that are read as text and may be meant as
// something else.

namespace viva::markdown {

void Reader::note_likeness(const Line& line) {
  if (line.kind != LineKind::kText && line.kind != LineKind::kItem &&
      line.kind != LineKind::kChoice && line.kind != LineKind::kLabel) {
    return;
  }
  const std::string_view text = bank_.source.at({line.text, line.end});
  if (find_escape(text, line.indent() >= kCodeIndent) != text.npos) return;
  if (list() == nullptr && is_like_question(text)) {
    is_bank_ = true;
    report_.add("question-like", {line.text, line.end},
                "this looks like a question and is read as text");
  } else if (question_) {
    if (!note_label(line, text)) note_choice(line, text);
  }
}

// Whether the line stands below a question that has its key and looks like
// another one.
bool Reader::ends_question(const Line& line) const {
  if (!question_ || !seen(Field::kAnswer) || line.kind == LineKind::kCode) {
    return false;
  }
  const std::string_view text = bank_.source.at({line.text, line.end});
  const bool apart = below_blank_ || text.starts_with("**");
  return apart && is_like_question(text) &&
         find_escape(text, line.indent() >= kCodeIndent) == text.npos;
}

// What follows is not taken for more of the question above.
void Reader::refuse_question(const Line& line) {
  end_question();
  is_bank_ = true;
  place_ = Place::kUnknown;
  report_.refuse("question-like", {line.text, line.end},
                 "this looks like a question and is refused: it does not begin "
                 "with '**Question n:**'");
}

void Reader::note_choice(const Line& line, std::string_view text) {
  if (!may_choose()) return;
  const char letter = letter_of_likeness(text);
  if (question_->choices.empty()) {
    if (letter == 'A' && !like_choice_) like_choice_ = {line.text, line.end};
    return;
  }
  const char last = question_->choices.back().label;
  const bool item =
      line.kind == LineKind::kItem && line.indent() <= choice_indent_;
  const bool next = letter == last + 1 && !question_->has_marks &&
                    line.indent() <= choice_indent_ + kCodeIndent;
  if (!item && !next) return;
  report_.add("choice-like", {line.text, line.end},
              fmt::format("this looks like a choice and is read as text of "
                          "choice {}",
                          last));
}

// Whether there was something to tell.
bool Reader::note_label(const Line& line, std::string_view text) {
  // A label in its own place is read; as text it stands by choice.
  if (line.kind == LineKind::kLabel) return false;
  const bool below_choices = may_choose() && !question_->choices.empty();
  const Likeness likeness = seen(Field::kAnswer) ? Likeness::kAnyLabel
                            : below_choices      ? Likeness::kAnswer
                                                 : Likeness::kClearLabel;
  const std::string_view label = label_of_likeness(text, likeness);
  if (label.empty()) return false;
  report_.add(
      "unknown-label", {line.text, line.end},
      fmt::format("this is read as text; did you mean '**{}:**'?", label));
  return true;
}

}  // namespace viva::markdown
