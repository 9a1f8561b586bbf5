#include <utility>

#include "format/markdown/cut.h"
#include "format/markdown/escape.h"
#include "format/markdown/forms.h"
#include "format/markdown/key_entry.h"
#include "viva/text/fold.h"

// Which lines are keys, explanations and hints: behind labels, folded away, or
// in a list at the end.

namespace viva::markdown {

// A heading such as "Answer Key" begins a list of keys if one follows.
bool Forms::sort_key_list(const Line& line) {
  if (of_held_.key_list) {
    if (line.kind == LineKind::kBlank) {
      hold(line);
      return true;
    }
    const bool entry = has_entry(line);
    // A table has a head above its rows.
    if (!entry && text_of(line).starts_with('|')) {
      hold(line);
      return true;
    }
    const Line heading = held_.front();
    held_.clear();
    of_held_ = {};
    if (entry || (line.level > heading.level && !named_mark(line))) {
      Line part = heading;
      part.kind = LineKind::kKeyOf;
      part.number = 0;
      emit(part);
      state_ = State::kKeys;
      details_ = 0;
    } else if (state_ == State::kChoices && !has_marks_ && heading.level > 2) {
      LabelMark label;
      label.content = label.end = heading.end - heading.text;
      emit_label(heading, label);
    } else {
      sort_candidate(heading);
    }
    if (state_ != State::kKeys) {
      sort(line);
      return true;
    }
  }
  const bool part = state_ == State::kKeys && !named_mark(line);
  if (is_heading(line.kind) && (part || names_key_list(title_of(line)))) {
    release();
    held_.push_back(line);
    of_held_.key_list = true;
    return true;
  }
  if (state_ != State::kKeys || is_heading(line.kind)) return false;
  for (const KeyEntry& entry : key_entries(text_of(line))) {
    Line key = line;
    key.kind = LineKind::kKeyOf;
    key.number = entry.number;
    key.content = line.text + static_cast<std::uint32_t>(entry.begin);
    key.end = key.content_end =
        line.text + static_cast<std::uint32_t>(entry.end);
    emit(key);
  }
  if (key_entries(text_of(line)).empty()) emit(line);
  return true;
}

// Whether the line gives keys; below another heading than that of the list
// only if they are letters.
bool Forms::has_entry(const Line& line) const {
  const auto entries = key_entries(text_of(line));
  if (entries.empty()) return false;
  const KeyEntry& first = entries.front();
  const std::string_view key =
      text_of(line).substr(first.begin, first.end - first.begin);
  return names_key_list(title_of(held_.front())) || is_letters(key, 'Z') ||
         choice_mark(key).has_value();
}

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
  const std::string_view text = text_of(line);
  if (of_held_.letter) {
    const auto label = label_mark(text);
    const bool key = label && label->field == Field::kAnswer;
    if (of_held_.wants_key) {
      if (!key) return false;
      const std::size_t stem =
          of_held_.numbered.value_or(last_paragraph(*of_held_.letter));
      stem < *of_held_.letter ? confirm(stem) : release();
    } else if (find_stem()) {
      if (!key) return false;
      confirm(*find_stem());
    }
  }
  if (!is_open()) return false;
  const bool settled = has_key_ || has_marks_;
  const bool held = !held_.empty() && !of_held_.tail;
  if (held && of_held_.mark && settled) return false;
  if (held && of_held_.numbered) {
    if (!own) return false;
    flush_as_text();
  }
  if (explains_box(line)) {
    of_held_.tail = true;
    hold(line);
    return true;
  }
  if (own && !(has_marks_ && line.weak)) {
    if (of_held_.tail && (has_boxes_ || line.field != Field::kAnswer)) {
      release_tail();
    }
    flush_as_text();
    note_label(line.field);
    emit(line);
    return true;
  }
  if (state_ == State::kStem ||
      find_escape(text, line.indent() >= kCodeIndent) != text.npos) {
    return false;
  }
  auto label = label_mark(text);
  if (!label && !settled && letter_ != 0 && (line.level > 3 || details_ > 0)) {
    label = lettered_label(text, letter_);
  }
  // Beside ticks a key has to say the same.
  const bool second =
      label && label->field == Field::kAnswer && settled &&
      (has_key_ ||
       !is_letters(text.substr(label->content, label->end - label->content),
                   letter_));
  if (!label || second ||
      (label->field == Field::kExplanation && has_explanation_)) {
    return false;
  }
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
  const std::string_view text = text_of(line);
  const Tags tags = line.kind == LineKind::kText ? tags_of(text) : Tags{};
  if (!tags.any || (details_ == 0 && !tags.opens_details)) {
    if (details_ == 0) return false;
    if (line.kind == LineKind::kBlank) {
      emit(line);
      return true;
    }
    if (in_summary_) return true;
    if (line.level > 0 && named_mark(line)) {
      details_ = 0;
      return false;
    }
    if (!has_key_ && !has_marks_ && line.kind != LineKind::kCode &&
        (label_mark(text) || lettered_label(text, letter_))) {
      return false;
    }
    if (has_key_ && label_mark(text) && !has_explanation_) return false;
    emit_folded(line);
    return true;
  }
  release();
  if (tags.opens_details) {
    ++details_;
    expects_key_ = !has_key_ && !has_marks_;
  }
  const Line inner = part_of(line, tags.content, tags.end);
  const std::size_t caption = text_of(inner).find("</summary>");
  if (caption != std::string_view::npos) {
    if (caption > 0) emit_caption(part_of(inner, 0, caption));
    const std::string_view rest =
        skip_space(text_of(inner).substr(caption + sizeof("</summary>") - 1));
    in_summary_ = false;
    if (!rest.empty()) {
      emit_folded(part_of(inner, text_of(inner).size() - rest.size(),
                          text_of(inner).size()));
    }
  } else if (tags.summary || in_summary_) {
    in_summary_ = !tags.ends_summary;
    if (tags.content < tags.end) emit_caption(inner);
  } else if (tags.content < tags.end) {
    const auto label = label_mark(text_of(inner));
    if (label && !has_key_ && !has_marks_) {
      emit_label(inner, *label);
    } else {
      emit_folded(inner);
    }
  }
  if (tags.closes_details && details_ > 0) --details_;
  return true;
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
