#include <algorithm>
#include <utility>

#include "format/markdown/cut.h"
#include "format/markdown/escape.h"
#include "format/markdown/forms.h"
#include "viva/text/fold.h"

// How lines are handed out once it is known what they are.

namespace viva::markdown {
namespace {

// Offsets within the text of a line, which its own ones begin at.
std::uint32_t at(const Line& line, std::size_t offset) {
  return line.text + static_cast<std::uint32_t>(offset);
}

}  // namespace

// The stem is the held line `stem`; those above it are no part of the question.
void Forms::confirm(std::size_t stem) {
  const std::vector<Line> held = std::exchange(held_, {});
  const Held found = std::exchange(of_held_, {});
  emit_above(held, stem, found);
  const Line& first = held[stem];
  const bool numbered = found.numbered == stem;
  const bool marked = found.mark == stem;
  begin_question(first, numbered          ? Form::kNumbered
                        : !marked         ? Form::kParagraph
                        : first.level > 0 ? Form::kHeading
                                          : Form::kNamed);
  emit_stem(first, !numbered && !marked);
  held_ = held;
  of_held_ = found;
  emit_held(stem + 1);
}

// What stands above a stem is the end of the question before it, or of none.
void Forms::emit_above(const std::vector<Line>& held, std::size_t stem,
                       const Held& found) {
  held_.assign(held.begin(), held.begin() + static_cast<std::ptrdiff_t>(stem));
  if (held_.empty()) return;
  if (is_open() && !found.mark) {
    found.tail ? release_tail() : flush_as_text();
  } else {
    emit_raw(0, stem);
  }
  held_.clear();
}

// What is held of an open question, from there on: text, and perhaps a choice.
void Forms::emit_held(std::size_t begin) {
  const std::vector<Line> held = std::exchange(held_, {});
  const Held found = std::exchange(of_held_, {});
  for (std::size_t i = begin; i < held.size(); ++i) {
    const auto mark = letter_of(held[i]);
    const bool next = found.letter && i > *found.letter && mark &&
                      mark->mark == mark_ && mark->letter == letter_ + 1;
    if (found.letter == i || next) {
      if (mark && (next || mark->letter == 'A')) {
        emit_letter(held[i], *mark);
      } else {
        // The letter of the first choice was left out.
        ChoiceMark lost;
        lost.letter = 'A';
        lost.mark = mark_;
        lost.content = mark ? mark->content : held[i].content - held[i].text;
        lost.end = held[i].end - held[i].text;
        emit_letter(held[i], lost);
      }
    } else {
      emit_text(held[i]);
    }
  }
}

void Forms::emit_stem(const Line& line, bool paragraph) {
  Line stem = line;
  stem.kind = LineKind::kQuestion;
  stem.loose = true;
  stem.number = 0;
  const bool heading = line.level > 0;
  const std::uint32_t from = heading ? line.content : line.text;
  const std::uint32_t end = heading ? line.content_end : line.end;
  stem.content = from;
  stem.end = stem.content_end = end;
  if (line.kind == LineKind::kItem) {
    stem.number = line.number;
    stem.content = line.content;
  } else if (!paragraph) {
    const auto mark = question_mark(bytes_.substr(from, end - from), heading);
    if (mark) {
      stem.number = mark->number;
      stem.content = from + static_cast<std::uint32_t>(mark->content);
      stem.end = stem.content_end =
          from + static_cast<std::uint32_t>(mark->end);
    }
  }
  if (stem.number != 0) number_ = stem.number;
  emit(stem);
}

void Forms::begin_question(const Line& line, Form form) {
  state_ = State::kStem;
  form_ = form;
  level_ = line.level;
  indent_ = line.indent();
  if (form == Form::kNamed && line.number != 0) number_ = line.number;
  letter_ = mark_ = 0;
  choice_width_ = 0;
  has_code_below_ = has_loose_letters_ = has_boxes_ = has_marks_ = has_key_ =
      has_explanation_ = false;
  details_ = 0;
  in_summary_ = in_admonition_ = expects_key_ = false;
}

// A question with its key, and what certainly ends it below.
void Forms::skip_question(const Line& line) {
  begin_question(line, Form::kNamed);
  state_ = State::kBelow;
  has_key_ = has_explanation_ = true;
}

void Forms::skip_heading(bool of_list) {
  details_ = 0;
  state_ = of_list ? State::kList : State::kOutside;
}

// What was held back is none of what it might have been.
void Forms::release() {
  if (held_.empty()) return;
  if (of_held_.tail) return release_tail();
  if (of_held_.key_list) {
    const Line heading = held_.front();
    const std::size_t end = held_.size();
    emit_heading(heading);
    emit_raw(1, end);
    held_.clear();
    of_held_ = {};
    return;
  }
  const bool nested = form_ == Form::kNamed || form_ == Form::kHeading;
  const bool deeper = is_open() && of_held_.mark && !of_held_.named && nested &&
                      held_.front().level > (level_ == 0 ? 3 : level_);
  if (is_open() && is_open_question()) return refuse_held();
  if (is_open() && (!of_held_.mark || deeper)) return flush_as_text();
  if (state_ == State::kList && of_held_.mark && held_.front().level == 0) {
    return flush_as_text();
  }
  const std::vector<Line> held = held_;
  emit_raw(0, held.size());
  held_.clear();
  of_held_ = {};
}

// Whether "3. Why?" is held, which nothing answers.
bool Forms::is_open_question() const {
  return of_held_.numbered == 0 && form_ == Form::kNumbered && has_key_ &&
         held_.front().number == number_ + 1 && !of_held_.wants_key &&
         text_of(held_.front()).ends_with('?');
}

void Forms::refuse_held() {
  held_.front().kind = LineKind::kLone;
  number_ = held_.front().number;
  state_ = State::kOutside;
  for (const Line& line : std::exchange(held_, {})) emit(line);
  of_held_ = {};
}

void Forms::emit_raw(std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    Line line = held_[i];
    const bool named =
        named_mark(line).has_value() && line.kind != LineKind::kItem;
    const bool lone = in_part_ && i == first_line() &&
                      line.kind != LineKind::kCode &&
                      !opened_fence(text_of(line));
    if (lone || (named && (line.level > 0 || i == 0))) {
      line.kind = LineKind::kLone;
      emit(line);
      state_ = State::kOutside;
    } else if (line.level > 0) {
      emit_heading(line);
    } else {
      emit(line);
    }
  }
}

void Forms::emit_heading(const Line& line) {
  Line heading = line;
  // Below choices that are complete it is no text of theirs.
  heading.loose |= form_ != Form::kNamed &&
                   (state_ == State::kChoices || state_ == State::kBelow);
  state_ = State::kOutside;
  emit(heading);
}

// Text below choices, now that no more choices came.
void Forms::release_tail() {
  const std::vector<Line> held = std::exchange(held_, {});
  of_held_ = {};
  auto next = held.begin();
  // Where choices above have code below them, so has the last one.
  while (has_code_below_ && next != held.end() &&
         (next->kind == LineKind::kCode || next->kind == LineKind::kBlank ||
          opened_fence(text_of(*next)))) {
    emit_text(*next++);
  }
  state_ = State::kBelow;
  const bool quoted = next != held.end() && text_of(*next).starts_with('>');
  for (; next != held.end(); ++next) {
    const Line line = quoted ? unquoted(*next) : *next;
    has_explanation_ ? emit_text(line) : emit_tail(line);
  }
}

// Without the mark of a quote.
Line Forms::unquoted(Line line) const {
  std::string_view text = text_of(line);
  if (line.kind == LineKind::kCode || !take(text, ">")) return line;
  take(text, " ");
  line.begin = line.end - static_cast<std::uint32_t>(text.size());
  return classify(bytes_, line.begin, line.end);
}

void Forms::flush_as_text() {
  has_code_below_ |=
      of_held_.tail &&
      std::any_of(held_.begin(), held_.end(), [](const Line& line) {
        return line.kind == LineKind::kCode;
      });
  const std::vector<Line> held = std::exchange(held_, {});
  of_held_ = {};
  for (const Line& line : held) emit_text(line);
}

void Forms::emit_text(Line line) {
  const bool raw =
      state_ == State::kStem && line.level > 0 && form_ == Form::kNamed;
  emit(raw ? line : as_text(line));
}

// Text that is no part of the choice above it.
void Forms::emit_tail(Line line) {
  if (line.kind == LineKind::kLabel && line.field == Field::kExplanation) {
    note_label(line.field);
    return emit(line);
  }
  line = as_text(line);
  if (line.kind == LineKind::kBlank) return emit(line);
  const auto label =
      line.kind == LineKind::kCode ? std::nullopt : label_mark(text_of(line));
  if (label && label->field == Field::kExplanation) {
    return emit_label(line, *label);
  }
  line.kind = LineKind::kTail;
  line.content = line.text;
  has_explanation_ = true;
  state_ = State::kBelow;
  emit(line);
}

void Forms::emit_box(Line line) {
  line.loose = std::exchange(has_loose_letters_, false);
  has_boxes_ = true;
  has_marks_ |= line.box == 'x' || line.box == 'X';
  note_choice(line, letter_ == 0 ? 'A' : static_cast<char>(letter_ + 1),
              line.content - line.begin);
  emit(line);
}

void Forms::emit_letter(const Line& line, const ChoiceMark& mark) {
  note_choice(line, mark.letter,
              static_cast<std::uint32_t>(line.indent() + mark.content));
  has_loose_letters_ = true;
  mark_ = mark.mark;
  Line choice = line;
  choice.kind = LineKind::kChoice;
  choice.loose = true;
  choice.mark = mark.letter;
  choice.content = at(line, mark.content);
  choice.end = choice.content_end = at(line, mark.end);
  emit(choice);
}

void Forms::note_choice(const Line& line, char letter, std::uint32_t width) {
  if (state_ != State::kChoices) {
    state_ = State::kChoices;
    choice_indent_ = line.indent();
    mark_ = ')';
  }
  letter_ = letter;
  choice_width_ = width;
}

void Forms::note_label(Field field) {
  if (field == Field::kFeedback) return;
  if (field == Field::kAnswer) has_key_ = true;
  if (field == Field::kExplanation) has_explanation_ = true;
  if (state_ == State::kChoices) state_ = State::kBelow;
}

void Forms::emit_label(const Line& line, const LabelMark& mark) {
  Line label = line;
  label.kind = LineKind::kLabel;
  label.field = mark.field;
  label.loose = true;
  label.weak = false;
  label.content = at(line, mark.content);
  label.end = label.content_end = at(line, mark.end);
  note_label(mark.field);
  state_ = State::kBelow;
  emit(label);
}

}  // namespace viva::markdown
