#include <utility>

#include "format/markdown/escape.h"
#include "format/markdown/forms.h"
#include "viva/text/fold.h"

// How lines are handed out once it is known what they are.

namespace viva::markdown {
namespace {

Line as_text(Line line) {
  if (line.kind != LineKind::kBlank && line.kind != LineKind::kCode &&
      line.kind != LineKind::kRule && line.kind != LineKind::kItem) {
    line.kind = LineKind::kText;
    line.content = line.text;
    line.content_end = line.end;
  }
  line.box = 0;
  return line;
}

// Offsets within the text of a line, which its own ones begin at.
std::uint32_t at(const Line& line, std::size_t offset) {
  return line.text + static_cast<std::uint32_t>(offset);
}

// A line whose text is only a part of it.
Line part_of(Line line, std::size_t begin, std::size_t end) {
  const std::uint32_t last = at(line, end);
  line.content = at(line, begin);
  line.begin = line.text = line.content;
  line.end = line.content_end = last;
  return line;
}

}  // namespace

// The stem is the held line `stem`; those above it are no part of the question.
void Forms::confirm(std::size_t stem) {
  const std::vector<Line> held = std::exchange(held_, {});
  const Held found = std::exchange(of_held_, {});
  held_ = held;
  if (stem > 0) emit_raw(0, stem);
  held_.clear();
  const Line& first = held[stem];
  const bool numbered = found.numbered == stem;
  const bool marked = found.mark == stem;
  begin_question(first, numbered          ? Form::kNumbered
                        : !marked         ? Form::kParagraph
                        : first.level > 0 ? Form::kHeading
                                          : Form::kNamed);
  emit_stem(first, !numbered && !marked);
  for (std::size_t i = stem + 1; i < held.size(); ++i) {
    if (found.letter == i) {
      const auto mark = letter_of(held[i]);
      if (mark && mark->letter == 'A') {
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
  has_loose_letters_ = has_boxes_ = has_marks_ = has_key_ = has_explanation_ =
      false;
  details_ = 0;
  in_summary_ = expects_key_ = false;
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
  const bool deeper =
      is_open() && of_held_.mark && !of_held_.named &&
      held_.front().level > (form_ == Form::kNamed ? 3 : level_);
  if (is_open() && (!of_held_.mark || deeper)) return flush_as_text();
  if (state_ == State::kList && of_held_.mark && held_.front().level == 0) {
    return flush_as_text();
  }
  const std::vector<Line> held = held_;
  emit_raw(0, held.size());
  held_.clear();
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
  state_ = State::kOutside;
  emit(line);
}

// Text below choices, now that no more choices came.
void Forms::release_tail() {
  const std::vector<Line> held = std::exchange(held_, {});
  of_held_ = {};
  state_ = State::kBelow;
  for (const Line& line : held) {
    const bool explained = has_explanation_;
    explained ? emit_text(line) : emit_tail(line);
  }
}

void Forms::flush_as_text() {
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
  if (of_held_.letter && find_stem()) {
    const auto label = label_mark(text);
    if (!label || label->field != Field::kAnswer) return false;
    confirm(*find_stem());
  }
  if (!is_open()) return false;
  const bool settled = has_key_ || has_marks_;
  const bool held = !held_.empty() && !of_held_.tail;
  if (held && of_held_.mark && settled) return false;
  if (held && of_held_.numbered) return false;
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
  if (!label && !settled && letter_ != 0 &&
      (line.level > 0 || details_ > 0 || text.starts_with('*'))) {
    label = lettered_label(text, letter_);
  }
  if (!label || (label->field == Field::kAnswer && settled) ||
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
  if (!has_marks_ || state_ != State::kChoices || details_ > 0) return false;
  if (line.kind == LineKind::kLabel) return line.field == Field::kExplanation;
  const auto label = label_mark(text_of(line));
  return label && label->field == Field::kExplanation;
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
  if (tags.summary || in_summary_) {
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
