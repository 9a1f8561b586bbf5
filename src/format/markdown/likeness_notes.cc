#include <fmt/format.h>

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
    note_choice(line, letter_of_likeness(text));
    note_label(line, text);
  }
}

void Reader::note_choice(const Line& line, char letter) {
  if (letter == 0 || !may_choose() || question_->has_marks) return;
  const bool first = question_->choices.empty();
  if (first) {
    if (letter == 'A' && !like_choice_) like_choice_ = {line.text, line.end};
    return;
  }
  const char last = question_->choices.back().label;
  if (letter != last + 1 || line.indent() > choice_indent_ + kCodeIndent) {
    return;
  }
  report_.add("choice-like", {line.text, line.end},
              fmt::format("this looks like choice {} and is read as text of "
                          "choice {}",
                          letter, last));
}

void Reader::note_label(const Line& line, std::string_view text) {
  // A label in its own place is read; as text it stands by choice.
  if (line.kind == LineKind::kLabel) return;
  const bool below_choices = may_choose() && !question_->choices.empty();
  const std::string_view label = label_of_likeness(text, below_choices);
  if (label.empty()) return;
  report_.add(
      "unknown-label", {line.text, line.end},
      fmt::format("this is read as text; did you mean '**{}:**'?", label));
}

}  // namespace viva::markdown
