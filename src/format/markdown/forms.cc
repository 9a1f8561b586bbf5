#include "format/markdown/forms.h"

#include <algorithm>
#include <utility>

#include "format/markdown/cut.h"
#include "format/markdown/escape.h"
#include "format/markdown/headings.h"
#include "format/markdown/key_entry.h"

namespace viva::markdown {
namespace {

constexpr std::uint32_t kMostIndent = 3;  // of what begins a question

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
    // Only among other boxes is "[o]" meant as one.
    if (line->box == '!' && !(state_ == State::kChoices && has_boxes_)) {
      line->box = 0;
    }
    const bool passed = passes(*line);
    if (!passed) sort(*line);
    below_blank_ = line->kind == LineKind::kBlank;
    below_rule_ =
        line->kind == LineKind::kRule || (below_rule_ && below_blank_);
    if (passed && ready_.empty()) return line;
    if (passed) emit(*line);
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

// "2\u3001x" is numbered as "2. x" is.
void Forms::mend_number(Line& line) const {
  std::string_view text = text_of(line);
  const auto number = take_figures(text);
  const bool wide = text.starts_with("\u3001") || text.starts_with("\uff0e");
  if (!number || !wide) return;
  take_end_mark(text);
  line.kind = LineKind::kItem;
  line.mark = '1';
  line.number = *number;
  line.content = line.end - static_cast<std::uint32_t>(skip_space(text).size());
}

// "###Q70. x" is meant as a heading; in code, such a line would be a question.
void Forms::mend_heading(Line& line) const {
  if (line.kind != LineKind::kText && line.kind != LineKind::kCode) return;
  if (line.kind == LineKind::kText) mend_number(line);
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
      return is_open() && !has_boxes_ && !listed_keys(line);
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

// What begins a question by its looks, where it may.
bool Forms::sort_candidate(const Line& line) {
  const bool in_item =
      is_open() && form_ == Form::kNumbered && line.indent() > indent_ + 1;
  const bool heading = is_heading(line.kind) && !in_item;
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
  if (is_bullet_candidate(line)) return true;
  if (line.kind != LineKind::kItem || line.mark != '1' || line.box != 0 ||
      details_ > 0 || line.indent() > kMostIndent) {
    return false;
  }
  if (state_ == State::kOutside || of_held_.mark) return true;
  if (state_ != State::kChoices && state_ != State::kBelow) return false;
  return form_ == Form::kNumbered ? line.indent() <= indent_
                                  : has_key_ && below_blank_;
}

// "- Which?" above boxes that stand further in.
bool Forms::is_bullet_candidate(const Line& line) const {
  const bool of_boxes = state_ == State::kChoices && has_boxes_ &&
                        (form_ == Form::kParagraph || form_ == Form::kNumbered);
  return of_boxes && line.kind == LineKind::kItem && line.mark == '-' &&
         line.box == 0 && details_ == 0 && line.indent() < choice_indent_;
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
                     state_ == State::kChoices || line.begin == 0 || has_key_;
  if (!apart || find_escape(text, false) != text.npos) return std::nullopt;
  return question_mark(text, false);
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
                              details_ == 0 && line.indent() <= kMostIndent;
  if (next_paragraph && line.kind == LineKind::kText) return hold(line);
  line.box != 0 && is_open() ? emit_text(line) : emit(line);
}

// Whether the line stands below the choices and, for Markdown, outside of them.
bool Forms::begins_tail(const Line& line) const {
  if (state_ != State::kChoices || line.kind == LineKind::kRule) return false;
  const bool quote = has_boxes_ && text_of(line).starts_with('>');
  return (below_blank_ || quote) && line.indent() < choice_width_ &&
         (has_boxes_ || line.kind != LineKind::kCode || below_blank_);
}

void Forms::hold(const Line& line) {
  if (held_.empty()) of_held_.below_rule = below_rule_;
  held_.push_back(line);
}

}  // namespace viva::markdown
