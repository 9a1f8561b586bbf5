#include "format/markdown/cut.h"
#include "format/markdown/forms.h"
#include "format/markdown/key_entry.h"

// Which lines are a list of the keys of questions above.

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
      begin_keys(heading);
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
  if (sort_listed_keys(line)) return true;
  if (state_ != State::kKeys || is_heading(line.kind)) return false;
  if (lettered_keys_ && !key_entries(text_of(line)).empty() &&
      !has_lettered_entries(text_of(line))) {
    state_ = State::kOutside;
    return false;
  }
  emit_keys(line);
  return true;
}

// A list that begins with a line of text; its keys are letters.
bool Forms::sort_listed_keys(const Line& line) {
  const auto keys = listed_keys(line);
  if (!keys) return false;
  release();
  begin_keys(part_of(line, 0, *keys));
  lettered_keys_ = true;
  if (*keys < line.end - line.text) {
    emit_keys(part_of(line, *keys, line.end - line.text));
  }
  return true;
}

// Where the keys of such a list begin, below questions with choices.
std::optional<std::size_t> Forms::listed_keys(const Line& line) const {
  const bool may_be = letter_ != 0 && line.indent() < kCodeIndent &&
                      (state_ == State::kChoices || state_ == State::kBelow ||
                       state_ == State::kOutside);
  return may_be ? find_listed_keys(bytes_, line) : std::nullopt;
}

void Forms::begin_keys(const Line& line) {
  Line part = line;
  part.kind = LineKind::kKeyOf;
  part.number = 0;
  emit(part);
  state_ = State::kKeys;
  lettered_keys_ = false;
  details_ = 0;
}

void Forms::emit_keys(const Line& line) {
  const Tags tags = tags_of(text_of(line));
  if (tags.any && tags.content == tags.end) return;
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

}  // namespace viva::markdown
