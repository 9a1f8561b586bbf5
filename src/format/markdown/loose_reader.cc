#include <algorithm>

#include "format/choice_key.h"
#include "format/key_reason.h"
#include "format/markdown/marks.h"
#include "format/markdown/reader.h"

// How the reader takes what only other spellings than '**Question n:**' have.

namespace viva::markdown {

// Text that stands below choices and outside of them: the explanation, or the
// key where nothing says that it is one.
void Reader::take_tail(const Line& line) {
  if (!question_) return take_text(line);
  close_field();
  const std::string_view text = text_of(line).view;
  if (line.loose && !seen(Field::kAnswer) &&
      (names_choices(text, question_->choices) ||
       split_reason(text, question_->choices))) {
    return take_key(line);
  }
  if (seen(Field::kExplanation)) {
    end_stray();
    return stray(line);
  }
  seen_[static_cast<std::size_t>(Field::kExplanation)] = true;
  field_name_ = Field::kExplanation;
  weak_key_ = false;
  open(Place::kField, line, line.indent());
}

// Boxes that stand together below nothing that could be their stem.
void Reader::refuse_box(const Line& line) {
  if (boxes_refused_) return;
  boxes_refused_ = true;
  is_bank_ = true;
  ++blocks_;
  report_.refuse("empty-stem", {line.text, line.end},
                 "these choices are refused: no question stands above them");
}

void Reader::take_key_of(const Line& line) {
  end_question();
  close_field();
  end_stray();
  if (line.number == 0) {
    const Text title = text_of(line);
    if (line.level == 0 || names_key_list(title.view)) {
      keys_.begin_list();
    } else {
      keys_.begin_part(title);
    }
    place_ = Place::kUnknown;
    return;
  }
  keys_.add(line.number, {line.text, line.end});
  place_ = Place::kKeyList;
  field_.open(line, line.content - line.begin);
}

bool Reader::waits_for_key() {
  const auto& choices = question_->choices;
  return !choices.empty() && !seen(Field::kAnswer) &&
         !question_->has_two_keys &&
         std::none_of(choices.begin(), choices.end(),
                      [](const Choice& choice) { return choice.correct; }) &&
         keys_.any_below(question_->mark.begin);
}

// A section whose questions have all been read is kept as it is.
void Reader::keep_section() {
  if (keys_.has_waiting(sections_.size())) {
    keys_.keep(sections_.size(), std::move(*section_));
    sections_.emplace_back();
  } else {
    sections_.push_back(finish_section(*section_, bank_.arena));
    section_->clear();
    spare_ = std::move(*section_);
  }
}

void Reader::finish_waiting() { keys_.finish(sections_, bank_.arena, report_); }

}  // namespace viva::markdown
