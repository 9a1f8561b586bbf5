#include <algorithm>

#include "format/markdown/escape.h"
#include "format/markdown/forms.h"
#include "viva/text/fold.h"

// Which lines are choices, and which line above them begins the question.

namespace viva::markdown {
namespace {

constexpr int kMostLinesOfTopic = 400;

// "What is it?", "**Name it.**"
bool is_asked(std::string_view text) {
  return text.ends_with('?') || text.ends_with("?**") ||
         (text.size() > 4 && text.starts_with("**") && text.ends_with("**"));
}

}  // namespace

// What stands in a list of another kind, or belongs to something else, is no
// choice; a box needs no further sign.
bool Forms::sort_choice(const Line& line) {
  if (details_ > 0 || state_ == State::kKeys) return false;
  if (state_ == State::kList && !of_held_.mark) return false;
  if (line.kind == LineKind::kItem && line.box != 0) return sort_box(line);
  const auto mark = letter_of(line);
  return mark && sort_letter(line, *mark);
}

bool Forms::sort_box(const Line& line) {
  if (is_code_or_nested(line)) return false;
  const bool held = !held_.empty() && !of_held_.tail;
  const bool paragraph = is_open() && !of_held_.mark && !of_held_.numbered;
  if (held && paragraph && state_ == State::kBelow && !begins_anew()) {
    return false;
  }
  if (held || state_ == State::kOutside) {
    const auto stem = find_stem();
    stem ? confirm(*stem) : release();
    stem ? emit_box(line) : emit(line);
    return true;
  }
  if (state_ == State::kBelow && !of_held_.tail) return false;
  if (letter_ != 0 && !has_boxes_) {
    if (!has_loose_letters_ || has_key_) return false;
    // Those were a list in the stem.
    letter_ = 0;
  }
  if (begins_anew()) {
    confirm(of_held_.below_rule ? 0 : last_paragraph(held_.size()));
  } else {
    flush_as_text();
  }
  emit_box(line);
  return true;
}

// Whether Markdown takes a box for code, or for a part of the item above.
bool Forms::is_code_or_nested(const Line& line) const {
  if (state_ == State::kChoices && has_boxes_) {
    return line.indent() >= choice_indent_ + 2 &&
           line.indent() >= choice_width_;
  }
  const bool in_item = of_held_.numbered || form_ == Form::kNumbered;
  return below_blank_ && line.indent() >= kCodeIndent && !in_item &&
         bytes_[line.begin] != '\t';
}

// Whether the paragraph between boxes is the stem of another question: where
// questions begin so, or where it asks.
bool Forms::begins_anew() const {
  if (held_.empty() || form_ == Form::kHeading) return false;
  const std::size_t stem = last_paragraph(held_.size());
  if (stem == held_.size()) return false;
  return form_ == Form::kParagraph || asks(stem);
}

// Whether a held line from there on ends as a question does.
bool Forms::asks(std::size_t stem) const {
  return std::any_of(held_.begin() + static_cast<std::ptrdiff_t>(stem),
                     held_.end(),
                     [&](const Line& line) { return is_asked(text_of(line)); });
}

// Whether what stands below the heading up to the next one are questions of
// their own, so that it is none itself.
bool Forms::is_topic(const Line& heading) const {
  if (heading.level == 0 || is_asked(title_of(heading))) return false;
  bool choices = false;
  bool asked = false;
  bool code = false;
  std::size_t at = held_.back().end;
  for (int i = 0; i < kMostLinesOfTopic && at < bytes_.size(); ++i) {
    const std::size_t end = std::min(bytes_.find('\n', at + 1), bytes_.size());
    const std::string_view text = trim(bytes_.substr(at, end - at));
    at = end;
    if (opened_fence(text)) code = !code;
    if (code || text.empty()) continue;
    if (text.front() == '#') return false;
    const bool box = text.starts_with("- [") || text.starts_with("* [");
    const auto letter = choice_mark(text);
    if (box || letter) {
      if (choices && asked && (box || letter->letter == 'A')) return true;
      choices = true;
      asked = false;
    } else {
      asked = is_asked(text);
    }
  }
  return false;
}

bool Forms::sort_letter(const Line& line, const ChoiceMark& mark) {
  const bool held = !held_.empty() && !of_held_.tail;
  if (of_held_.wants_key) {
    hold(line);
    return true;
  }
  if (of_held_.letter && mark.letter == 'B' && mark.mark == mark_) {
    if (is_open() && state_ != State::kStem && !of_held_.mark &&
        !is_next_number()) {
      of_held_.wants_key = true;
      hold(line);
      return true;
    }
    const auto stem = find_stem();
    stem ? confirm(*stem) : emit_held(0);
    emit_letter(line, mark);
    return true;
  }
  if (state_ == State::kChoices && !has_boxes_ && (!held || !of_held_.mark) &&
      is_next_letter(line, mark)) {
    flush_as_text();
    emit_letter(line, mark);
    return true;
  }
  if (held && lost_its_letter(line, mark)) {
    confirm(*find_stem());
    emit_letter(line, mark);
    return true;
  }
  const bool again = !held_.empty() && letter_ != 'A';
  const bool may_begin =
      held || again || state_ == State::kOutside || state_ == State::kStem;
  if (!may_begin || mark.letter != 'A') return false;
  of_held_.letter = held_.size();
  mark_ = mark.mark;
  hold(line);
  return true;
}

// Whether the held lines begin with the number that is expected next.
bool Forms::is_next_number() const {
  return of_held_.numbered && form_ == Form::kNumbered;
}

// The letter of a choice in any spelling.
std::optional<ChoiceMark> Forms::letter_of(const Line& line) const {
  if (!is_prose(line.kind) && line.kind != LineKind::kChoice &&
      line.kind != LineKind::kLabel) {
    return std::nullopt;
  }
  if (line.kind == LineKind::kItem && line.mark == '1') return std::nullopt;
  const std::string_view text = text_of(line);
  if (find_escape(text, line.indent() >= kCodeIndent) != text.npos) {
    return std::nullopt;
  }
  return choice_mark(text);
}

bool Forms::is_next_letter(const Line& line, const ChoiceMark& mark) const {
  return letter_ != 0 && mark.letter == letter_ + 1 && mark.mark == mark_ &&
         line.indent() <= choice_indent_ + kMostIndent;
}

// Choice B below an item of the same list without a letter, or right below a
// line with another one: that is A.
bool Forms::lost_its_letter(const Line& line, const ChoiceMark& mark) {
  if (mark.letter != 'B' || line.kind != LineKind::kItem) return false;
  std::size_t above = held_.size();
  while (above > 0 && held_[above - 1].kind == LineKind::kBlank) --above;
  if (above < 2 || !find_stem()) return false;
  const Line& item = held_[above - 1];
  const bool same = item.kind == LineKind::kItem && item.mark == line.mark &&
                    item.indent() == line.indent();
  const bool lettered = item.kind == LineKind::kText && !below_blank_ &&
                        letter_of(item).has_value();
  if ((!same && !lettered) || *find_stem() >= above - 1) return false;
  of_held_.letter = above - 1;
  mark_ = mark.mark;
  return true;
}

// The held line that begins the question whose choices have come.
std::optional<std::size_t> Forms::find_stem() const {
  if (of_held_.tail || of_held_.key_list) return std::nullopt;
  const auto& numbered = of_held_.numbered;
  if (of_held_.mark && held_[*of_held_.mark].kind == LineKind::kTitle &&
      !in_part_ && !numbered) {
    // Below the title of a document a paragraph is the stem, if there is one.
    const std::size_t end = of_held_.letter.value_or(held_.size());
    const std::size_t stem = last_paragraph(end);
    return stem < end && stem > 0 ? stem : *of_held_.mark;
  }
  if (of_held_.mark && !numbered && !of_held_.named && is_topic(held_[0])) {
    const std::size_t end = of_held_.letter.value_or(held_.size());
    const std::size_t stem = last_paragraph(end);
    if (stem > 0 && stem < end && asks(stem)) return stem;
  }
  if (of_held_.mark && (!numbered || of_held_.named)) return of_held_.mark;
  if (of_held_.mark) {
    const std::uint32_t number = held_[*numbered].number;
    const bool only = of_held_.numbers == 1;
    const bool goes_on = form_ == Form::kNumbered && number == number_ + 1;
    return only || goes_on ? numbered : of_held_.mark;
  }
  if (numbered) return numbered;
  const std::size_t end = of_held_.letter.value_or(held_.size());
  const std::size_t begin = in_part_ ? first_line() : last_paragraph(end);
  return begin < end ? std::optional(begin) : std::nullopt;
}

std::size_t Forms::first_line() const {
  std::size_t at = 0;
  while (at < held_.size() && held_[at].kind == LineKind::kBlank) ++at;
  return at;
}

// Where the last paragraph above `end` begins, with the one above it if the
// last is code or a picture. A rule parts it from what stands above.
std::size_t Forms::last_paragraph(std::size_t end) const {
  std::size_t at = end;
  const auto is_blank = [&] { return held_[at - 1].kind == LineKind::kBlank; };
  while (at > 0 && is_blank()) --at;
  if (at == 0) return end;
  while (at > 0 && held_[at - 1].kind == LineKind::kCode) --at;
  if (at < end && at > 0 && opened_fence(text_of(held_[at - 1]))) --at;
  while (at > 0 && is_blank()) --at;
  const std::size_t bottom = at;
  while (at > 0 && !is_blank() && is_prose(held_[at - 1].kind)) --at;
  if (at == bottom) return end;
  const std::string_view first = text_of(held_[at]);
  if (first.starts_with("![") || first.starts_with("<img")) {
    const std::size_t above = last_paragraph(at);
    if (above < at) return above;
  }
  return at;
}

}  // namespace viva::markdown
