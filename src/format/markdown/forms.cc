#include "format/markdown/forms.h"

#include <utility>

#include "format/markdown/cut.h"
#include "format/markdown/escape.h"
#include "format/markdown/headings.h"
#include "format/markdown/key_entry.h"

namespace viva::markdown {
namespace {

constexpr std::uint32_t kMostIndent = 3;  // of what begins a question

bool is_heading(LineKind kind) {
  return kind == LineKind::kTitle || kind == LineKind::kGroup ||
         kind == LineKind::kHeading;
}

bool is_prose(LineKind kind) {
  return kind == LineKind::kText || kind == LineKind::kItem;
}

}  // namespace

Forms::Forms(QuizLines& lines, std::string_view bytes)
    : lines_(lines), bytes_(bytes) {}

std::optional<Line> Forms::next() {
  while (at_ == ready_.size()) {
    ready_.clear();
    at_ = 0;
    std::optional<Line> line = lines_.next();
    if (!line && std::exchange(done_, true)) return std::nullopt;
    if (!line || lines_.where() != QuizLines::Where::kInPart) enter_part();
    if (!line) continue;
    mend_heading(*line);
    const bool passed = passes(*line);
    if (!passed) sort(*line);
    below_blank_ = line->kind == LineKind::kBlank;
    if (passed) return line;
  }
  return ready_[at_++];
}

// A quiz of its own, or what stands outside of any.
void Forms::enter_part() {
  const bool in_part = lines_.where() == QuizLines::Where::kFirstInPart;
  if (!in_part && !in_part_ && !done_) return;
  release();
  in_part_ = in_part;
  state_ = State::kOutside;
}

// "###Q70. x" is meant as a heading; in code, such a line would be a question.
void Forms::mend_heading(Line& line) const {
  if (line.kind != LineKind::kText && line.kind != LineKind::kCode) return;
  const std::string_view text = text_of(line);
  const std::size_t marks = text.find_first_not_of('#');
  if (marks == text.npos || marks < 2 || marks > 6) return;
  const auto mark = question_mark(skip_space(text.substr(marks)), true);
  if (!mark || !mark->named) return;
  if (line.kind == LineKind::kCode) {
    line.mark = 'Q';
    line.number = mark->number;
    return;
  }
  line.kind = marks == 2 ? LineKind::kGroup : LineKind::kHeading;
  line.level = static_cast<std::uint8_t>(marks);
  line.content = line.end - static_cast<std::uint32_t>(
                                skip_space(text.substr(marks)).size());
}

// Most lines mean the same wherever they stand; then nothing is asked.
bool Forms::passes(const Line& line) {
  if (!held_.empty() || details_ > 0 || !may_pass(line)) return false;
  if (line.kind == LineKind::kQuestion) begin_question(line, Form::kNamed);
  if (line.kind == LineKind::kSection) state_ = State::kOutside;
  if (line.kind == LineKind::kLabel) note_label(line.field);
  if (line.kind == LineKind::kChoice &&
      (state_ == State::kStem || state_ == State::kChoices)) {
    note_choice(line, line.mark, line.content - line.begin);
  }
  return true;
}

bool Forms::may_pass(const Line& line) const {
  switch (line.kind) {
    case LineKind::kBlank:
    case LineKind::kQuestion:
    case LineKind::kSection:
      return true;
    case LineKind::kChoice:
      return state_ == State::kList || (is_open() && !has_boxes_);
    case LineKind::kLabel:
      return is_open() && !has_boxes_;
    case LineKind::kCode:
      return is_open() && state_ != State::kChoices;
    case LineKind::kItem:
      return state_ == State::kList;
    default:
      return false;
  }
}

void Forms::sort(const Line& line) {
  if (resolves(line) || sort_key_list(line) || sort_details(line) ||
      sort_label(line) || sort_candidate(line) || sort_choice(line)) {
    return;
  }
  sort_text(line);
}

// What is structure in any place ends what is held back.
bool Forms::resolves(const Line& line) {
  const bool known = line.kind == LineKind::kHeading && line.level == 3 &&
                     part_of_heading(title_of(line)) != Part::kUnknown;
  if (line.kind != LineKind::kQuestion && line.kind != LineKind::kSection &&
      !known) {
    return false;
  }
  release();
  details_ = 0;
  state_ = State::kOutside;
  if (line.kind == LineKind::kQuestion) begin_question(line, Form::kNamed);
  if (known) {
    const Part part = part_of_heading(title_of(line));
    if (part != Part::kQuestions) state_ = State::kList;
  }
  emit(line);
  return true;
}

// A heading such as "Answer Key" begins a list of keys if one follows.
bool Forms::sort_key_list(const Line& line) {
  if (of_held_.key_list) {
    if (line.kind == LineKind::kBlank) {
      hold(line);
      return true;
    }
    const Line heading = held_.front();
    held_.clear();
    of_held_ = {};
    if (!key_entries(text_of(line)).empty()) {
      Line part = heading;
      part.kind = LineKind::kKeyOf;
      part.number = 0;
      emit(part);
      state_ = State::kKeys;
      details_ = 0;
    } else if (state_ == State::kChoices && !has_marks_) {
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

// What begins a question by its looks, where it may.
bool Forms::sort_candidate(const Line& line) {
  const bool heading = is_heading(line.kind);
  const bool named = !heading && named_mark(line).has_value();
  const bool numbered = is_numbered_candidate(line);
  if (!heading && !named && !numbered) return false;
  if (numbered && of_held_.mark) {
    ++of_held_.numbers;
    of_held_.numbered = held_.size();
    of_held_.letter.reset();
    hold(line);
    return true;
  }
  if (numbered && state_ == State::kOutside) {
    ++of_held_.numbers;
    of_held_.numbered = held_.size();
    of_held_.letter.reset();
    hold(line);
    return true;
  }
  release();
  if (state_ == State::kKeys) state_ = State::kOutside;
  if (numbered) {
    of_held_.numbered = 0;
    of_held_.numbers = 1;
  } else {
    of_held_.mark = 0;
    of_held_.named = named || named_mark(line).has_value();
  }
  hold(line);
  return true;
}

bool Forms::is_numbered_candidate(const Line& line) const {
  if (line.kind != LineKind::kItem || line.mark != '1' || line.box != 0 ||
      details_ > 0 || line.indent() > kMostIndent) {
    return false;
  }
  if (state_ == State::kOutside || of_held_.mark) return true;
  if (state_ != State::kChoices && state_ != State::kBelow) return false;
  return form_ == Form::kNumbered && line.indent() <= indent_ &&
         (line.number == number_ || line.number == number_ + 1 ||
          line.number == 1);
}

// "Q3. x" and the like; in prose it has to stand apart.
std::optional<QuestionMark> Forms::named_mark(const Line& line) const {
  if (line.kind == LineKind::kTitle && !in_part_) return std::nullopt;
  if (is_heading(line.kind)) {
    const auto mark = question_mark(title_of(line), true);
    return mark && mark->named ? mark : std::nullopt;
  }
  if (line.kind != LineKind::kText && line.kind != LineKind::kLabel) {
    return std::nullopt;
  }
  if (line.indent() > kMostIndent || (details_ > 0 && form_ != Form::kNamed)) {
    return std::nullopt;
  }
  const std::string_view text = text_of(line);
  const bool apart = below_blank_ || text.starts_with("**") ||
                     state_ == State::kChoices || line.begin == 0;
  if (!apart || find_escape(text, false) != text.npos) return std::nullopt;
  return question_mark(text, false);
}

// What stands in a list of another kind, or belongs to something else, is no
// choice; a box needs no further sign.
bool Forms::sort_choice(const Line& line) {
  if (details_ > 0 || state_ == State::kKeys) return false;
  const bool held = !held_.empty() && !of_held_.tail;
  if (state_ == State::kList && !of_held_.mark) return false;
  if (line.kind == LineKind::kItem && line.box != 0) {
    if (held || state_ == State::kOutside) {
      const auto stem = find_stem();
      stem ? confirm(*stem) : release();
      emit_box(line);
      return true;
    }
    if (state_ == State::kBelow && !of_held_.tail) return false;
    if (letter_ != 0 && !has_boxes_) {
      if (!has_loose_letters_ || has_key_) return false;
      // Those were a list in the stem.
      letter_ = 0;
    }
    flush_as_text();
    emit_box(line);
    return true;
  }
  const auto mark = letter_of(line);
  if (!mark) return false;
  if (of_held_.letter) {
    if (mark->letter == 'B' && mark->mark == mark_) {
      const auto stem = find_stem();
      if (stem)
        confirm(*stem);
      else
        flush_as_text();
      emit_letter(line, *mark);
      return true;
    }
  }
  if (state_ == State::kChoices && !has_boxes_ && (!held || !of_held_.mark) &&
      is_next_letter(line, *mark)) {
    flush_as_text();
    emit_letter(line, *mark);
    return true;
  }
  if (held && lost_its_letter(line, *mark)) {
    const auto stem = find_stem();
    confirm(*stem);
    emit_letter(line, *mark);
    return true;
  }
  const bool may_begin =
      held || state_ == State::kOutside || state_ == State::kStem;
  if (!may_begin || mark->letter != 'A') return false;
  of_held_.letter = held_.size();
  mark_ = mark->mark;
  hold(line);
  return true;
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

void Forms::sort_text(const Line& line) {
  if (!held_.empty()) return hold(line);
  if (line.kind == LineKind::kBlank) return emit(line);
  if (state_ == State::kOutside) return hold(line);
  if (begins_tail(line)) {
    of_held_.tail = true;
    return hold(line);
  }
  const bool next_paragraph = state_ == State::kBelow && below_blank_ &&
                              form_ == Form::kParagraph && details_ == 0;
  if (next_paragraph && line.kind == LineKind::kText) return hold(line);
  emit(line);
}

// Whether the line stands below the choices and, for Markdown, outside of them.
bool Forms::begins_tail(const Line& line) const {
  if (state_ != State::kChoices || line.kind == LineKind::kRule) return false;
  const bool quote = has_boxes_ && text_of(line).starts_with('>');
  return (below_blank_ || quote) && line.indent() < choice_width_ &&
         (has_boxes_ || line.kind != LineKind::kCode || below_blank_);
}

void Forms::hold(const Line& line) { held_.push_back(line); }

// The held line that begins the question whose choices have come.
std::optional<std::size_t> Forms::find_stem() const {
  if (of_held_.tail || of_held_.key_list) return std::nullopt;
  const auto& numbered = of_held_.numbered;
  if (of_held_.mark && (!numbered || of_held_.named)) return of_held_.mark;
  if (of_held_.mark) {
    const std::uint32_t number = held_[*numbered].number;
    const bool only =
        of_held_.numbers == 1 && (number == 1 || number == number_ + 1);
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
// last is code.
std::size_t Forms::last_paragraph(std::size_t end) const {
  std::size_t at = end;
  const auto is_blank = [&] { return held_[at - 1].kind == LineKind::kBlank; };
  while (at > 0 && is_blank()) --at;
  if (at == 0) return end;
  while (at > 0 && held_[at - 1].kind == LineKind::kCode) --at;
  while (at > 0 && is_blank()) --at;
  const std::size_t bottom = at;
  while (at > 0 && !is_blank() && is_prose(held_[at - 1].kind)) --at;
  return at < bottom ? at : end;
}

}  // namespace viva::markdown
