#include <utility>

#include "format/markdown/cut.h"
#include "format/markdown/escape.h"
#include "format/markdown/forms.h"
#include "format/markdown/key_entry.h"
#include "viva/text/fold.h"

// Which lines are keys, explanations and hints: behind labels, folded away, or
// in a list at the end.

namespace viva::markdown {
// A label where one may stand: below the choices, each once.
bool Forms::sort_label(const Line& line) {
  if (line.kind == LineKind::kBlank || line.kind == LineKind::kCode ||
      line.kind == LineKind::kRule || state_ == State::kKeys) {
    return false;
  }
  const bool own = line.kind == LineKind::kLabel;
  if (own && of_held_.named && find_stem()) {
    confirm(*find_stem());
    note_label(line.field);
    emit(line);
    return true;
  }
  if (!confirm_by_key(line) || !is_open() || is_below_candidate(line)) {
    return false;
  }
  if (explains_box(line)) {
    of_held_.tail = true;
    hold(line);
    return true;
  }
  if (!own || (has_marks_ && line.weak)) return sort_loose_label(line);
  if (of_held_.tail && (has_boxes_ || line.field != Field::kAnswer)) {
    release_tail();
  }
  flush_as_text();
  note_label(line.field);
  emit(line);
  return true;
}

// What is held with a letter is a question if a key follows; then it is known
// what the label belongs to. Whether it may be a label still.
bool Forms::confirm_by_key(const Line& line) {
  if (!of_held_.letter) return true;
  const auto label = label_mark(text_of(line));
  const bool key = label && label->field == Field::kAnswer;
  if (!of_held_.wants_key) {
    if (!find_stem()) return true;
    if (key) confirm(*find_stem());
    return key;
  }
  if (!key) return false;
  const std::size_t stem =
      of_held_.numbered.value_or(last_paragraph(*of_held_.letter));
  stem < *of_held_.letter ? confirm(stem) : release();
  return true;
}

// Whether it stands below what may begin the next question and is no label of
// this one.
bool Forms::is_below_candidate(const Line& line) {
  if (held_.empty() || of_held_.tail) return false;
  if (of_held_.mark && (has_key_ || has_marks_)) return true;
  if (!of_held_.numbered) return false;
  if (line.kind != LineKind::kLabel) return true;
  flush_as_text();
  return false;
}

// The label that a line is in another spelling, if it may be one here.
std::optional<LabelMark> Forms::loose_label(const Line& line) const {
  const std::string_view text = text_of(line);
  if (state_ == State::kStem ||
      find_escape(text, line.indent() >= kCodeIndent) != text.npos) {
    return std::nullopt;
  }
  const bool settled = has_key_ || has_marks_;
  auto label = label_mark(text);
  if (!label && !settled && letter_ != 0 && (line.level > 3 || details_ > 0)) {
    label = lettered_label(text, letter_);
  }
  if (!label) return std::nullopt;
  const bool answer = label->field == Field::kAnswer;
  const std::string_view said =
      text.substr(label->content, label->end - label->content);
  // Beside ticks a key has to say the same.
  if (answer && settled &&
      (has_key_ || !(is_letters(said, letter_) || choice_mark(said)))) {
    return std::nullopt;
  }
  if (label->field == Field::kExplanation && has_explanation_) {
    return std::nullopt;
  }
  return label;
}

bool Forms::sort_loose_label(const Line& line) {
  const auto label = loose_label(line);
  if (!label) return false;
  if (of_held_.tail && (has_boxes_ || label->field != Field::kAnswer)) {
    release_tail();
    if (label->field == Field::kExplanation) return false;
  }
  flush_as_text();
  emit_label(line, *label);
  expects_key_ = false;
  return true;
}

// More boxes may follow: then it is about the one above it alone.
bool Forms::explains_box(const Line& line) const {
  if (!has_marks_ || state_ != State::kChoices || details_ > 0 ||
      line.level > 0) {
    return false;
  }
  if (line.kind == LineKind::kLabel) return line.field == Field::kExplanation;
  const auto label = label_mark(text_of(line));
  return label && label->field == Field::kExplanation &&
         std::string_view("*>").find(text_of(line).front()) !=
             std::string_view::npos;
}

// What HTML folds away below the choices is the key and what explains it.
bool Forms::sort_details(const Line& line) {
  if (state_ != State::kChoices && state_ != State::kBelow) return false;
  if (!held_.empty() && !of_held_.tail) return false;
  if (line.kind == LineKind::kText && is_admonition(text_of(line))) {
    release();
    state_ = State::kBelow;
    in_admonition_ = true;
    expects_key_ = !has_key_ && !has_marks_;
    return true;
  }
  if (in_admonition_ && details_ == 0 && line.indent() >= kCodeIndent) {
    return sort_folded(line);
  }
  const Tags tags =
      line.kind == LineKind::kText ? tags_of(text_of(line)) : Tags{};
  if (!tags.any || (details_ == 0 && !tags.opens_details)) {
    return details_ > 0 && sort_folded(line);
  }
  release();
  if (tags.opens_details) {
    ++details_;
    expects_key_ = !has_key_ && !has_marks_;
  }
  emit_tagged(part_of(line, tags.content, tags.end), tags);
  if (tags.closes_details && details_ > 0) --details_;
  return true;
}

// A line without tags.
bool Forms::sort_folded(const Line& line) {
  if (line.kind == LineKind::kBlank) {
    emit(line);
    return true;
  }
  if (in_summary_) return true;
  if (line.level > 0 && named_mark(line)) {
    details_ = 0;
    return false;
  }
  const std::string_view text = text_of(line);
  const bool label = line.kind != LineKind::kCode && label_mark(text);
  const bool key = !has_key_ && !has_marks_;
  if (key && line.kind != LineKind::kCode &&
      (label || lettered_label(text, letter_))) {
    return false;
  }
  if (has_key_ && label && !has_explanation_) return false;
  emit_folded(line);
  return true;
}

// What stands between tags: a caption, and perhaps a text behind it.
void Forms::emit_tagged(const Line& inner, const Tags& tags) {
  constexpr std::string_view kEnd = "</summary>";
  const std::string_view text = text_of(inner);
  const std::size_t caption = text.find(kEnd);
  if (caption != text.npos) {
    in_summary_ = false;
    if (caption > 0) emit_caption(part_of(inner, 0, caption));
    const std::string_view rest =
        skip_space(text.substr(caption + kEnd.size()));
    if (rest.empty()) return;
    const Line behind = part_of(inner, text.size() - rest.size(), text.size());
    const auto label = label_mark(rest);
    const bool key = label && !has_key_ && !has_marks_;
    return key ? emit_label(behind, *label) : emit_folded(behind);
  }
  if (tags.summary || in_summary_) {
    in_summary_ = !tags.ends_summary;
    if (!text.empty()) emit_caption(inner);
    return;
  }
  if (text.empty()) return;
  const auto label = label_mark(text);
  const bool key = label && !has_key_ && !has_marks_;
  key ? emit_label(inner, *label) : emit_folded(inner);
}

// "Answer" or "Show the answer" says nothing more; "Answer: B" is the key.
void Forms::emit_caption(const Line& line) {
  const std::string_view text = text_of(line);
  auto label = label_mark(text);
  if (!label) label = lettered_label(text, letter_);
  if (label && label->content < label->end && !has_key_ && !has_marks_) {
    return emit_label(line, *label);
  }
  const FieldRow* const row = find_label(trim(text));
  if (row != nullptr && row->field == Field::kHint) {
    LabelMark hint;
    hint.field = Field::kHint;
    hint.content = hint.end = text.size();
    return emit_label(line, hint);
  }
  const bool plain = row != nullptr || label || (!has_key_ && !has_marks_);
  if (!plain) emit_folded(line);
}

// A line within <details>; the first may be the key and nothing else.
void Forms::emit_folded(const Line& line) {
  const bool key = std::exchange(expects_key_, false);
  if (!key && state_ == State::kBelow) return emit_text(line);
  Line tail = as_text(line);
  if (tail.kind == LineKind::kText) {
    tail.kind = LineKind::kTail;
    tail.loose = key;
  }
  if (key) {
    const std::string_view text = text_of(line);
    has_key_ = is_letters(text, letter_) || choice_mark(text).has_value();
  }
  state_ = State::kBelow;
  emit(tail);
}

}  // namespace viva::markdown
