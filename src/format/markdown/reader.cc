#include "format/markdown/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "format/bank_checks.h"
#include "format/encoding.h"
#include "format/markdown/forms.h"
#include "format/markdown/front_matter.h"
#include "format/markdown/headings.h"
#include "format/markdown/lookalike.h"
#include "format/values.h"

namespace viva::markdown {
namespace {

// What is looked at ahead of reading it.
constexpr std::size_t kPiece = std::size_t{64} << 10;

// Room for sections that are no shorter is made at once: what is not needed is
// not touched, and costs nothing.
constexpr std::size_t kShortSection = 1024;

Place place_of(Part part) {
  switch (part) {
    case Part::kObjectives:
      return Place::kObjectives;
    case Part::kQuestions:
      return Place::kQuestions;
    case Part::kActivities:
      return Place::kActivities;
    case Part::kDiscussion:
      return Place::kDiscussion;
    case Part::kUnknown:
      break;
  }
  return Place::kUnknown;
}

}  // namespace

Reader::Reader(Source source, Pace pace)
    : bank_{std::move(source), {}, {}, {}, {}},
      pace_(pace),
      usual_(bank_.source.bytes()),
      encoding_(bank_.source, report_),
      keys_(bank_.source.bytes()) {}

Reader::Reader(Source source, Pace pace, std::vector<QuizPart> parts)
    : Reader(std::move(source), pace) {
  parts_ = std::move(parts);
}

// That a page has quizzes may show when half of it has been read as one.
ReadResult Reader::read() {
  const std::uint32_t begin = read_front_matter(bank_, report_);
  if (!read_lines(begin)) {
    return Reader(std::move(bank_.source), pace_, *std::move(parts_)).read();
  }
  end_section();
  drop_group();
  end_comments();
  finish_waiting();
  bank_.sections = bank_.arena.copy(std::span<const Section>(sections_));
  check_bank(bank_, report_);
  return {std::move(bank_), report_.take(), is_bank_, blocks_};
}

// Returns false where it shows that only a part of the lines count.
bool Reader::read_lines(std::uint32_t begin) {
  const std::string_view bytes = bank_.source.bytes();
  sections_.reserve(bytes.size() / kShortSection);
  const std::vector<QuizPart> parts = parts_.value_or(std::vector<QuizPart>());
  Scanner scanner(bytes, begin, report_, comments_);
  TrailingSpace spaces(bytes);
  QuizLines lines(scanner, spaces, bytes, parts);
  Forms forms(lines, bytes);
  while (look_ahead(scanner.at(), begin)) {
    if (forms.may_skip() && take_usual(scanner, spaces, forms)) continue;
    const std::optional<Line> line = forms.next();
    if (!line) {
      spaces.report(report_);
      return look_ahead(bytes.size(), begin);
    }
    take(*line);
  }
  return false;
}

// Before lines are read, all that is asked of bytes is asked, so that each is
// fetched from memory once. Returns false if there are quizzes not known yet.
bool Reader::look_ahead(std::size_t at, std::uint32_t begin) {
  const std::string_view bytes = bank_.source.bytes();
  const std::size_t from = encoding_.at();
  if (at < from || from == bytes.size()) return true;
  bank_.source.let_go(at);
  encoding_.run_to(at + kPiece);
  if (parts_ || !may_mark_quiz(bytes, from, encoding_.at())) return true;
  parts_ = quiz_parts(bytes, begin);
  return parts_->empty();
}

void Reader::take(const Line& line) {
  dispatch(line);
  if ((is_asking() || weak_key_) && line.kind != LineKind::kQuestion)
    stem_lines_.push_back(line);
  below_blank_ = line.kind == LineKind::kBlank;
}

void Reader::dispatch(const Line& line) {
  switch (line.kind) {
    case LineKind::kBlank:
      return field_.is_open() ? field_.hold(line) : void();
    case LineKind::kRule:
      return take_rule(line);
    case LineKind::kTitle:
      return take_title(line);
    case LineKind::kSection:
      return take_section(line);
    case LineKind::kGroup:
      return take_group(line);
    case LineKind::kHeading:
      return take_heading(line);
    case LineKind::kQuestion:
      return take_question(line);
    case LineKind::kChoice:
      return take_choice(line);
    case LineKind::kLabel:
      is_bank_ = true;
      return take_label(line);
    case LineKind::kItem:
      return take_item(line);
    case LineKind::kTail:
      return take_tail(line);
    case LineKind::kLone:
      return refuse_question(line);
    case LineKind::kKeyOf:
      return take_key_of(line);
    case LineKind::kCode:
    case LineKind::kText:
      return take_text(line);
  }
}

void Reader::take_text(const Line& line) {
  if (ends_question(line)) return refuse_question(line);
  note_likeness(line);
  if (!field_.is_open()) return stray(line);
  line.text < line.end ? field_.add(line) : field_.hold(line);
  if (line.kind == LineKind::kCode && line.mark != 0) note_in_code(line);
}

void Reader::note_in_code(const Line& line) {
  const Span span = {line.text, line.end};
  if (line.mark == 'S') {
    return void(report_.add("structure-in-code", span,
                            fmt::format("section {} is no section: it stands "
                                        "in a code block",
                                        line.number)));
  }
  ++blocks_;
  report_.refuse("structure-in-code", span,
                 fmt::format("question {} is refused: it stands in a code "
                             "block",
                             line.number));
}

// Within a question a rule may be part of a text; below a key or an item of a
// list it ends what stands above it.
void Reader::take_rule(const Line& line) {
  const bool key = place_ == Place::kField && field_name_ == Field::kAnswer;
  if (question_ && field_.is_open() && !key) {
    return field_.hold(line);
  }
  close_field();
  end_stray();
}

void Reader::take_title(const Line& line) {
  if (is_asking() && !line.loose) return take_text_heading(line);
  const Text title = one_line(text_of(line), bank_.arena);
  const bool first = !has_title_line_ && sections_.empty() && !section_;
  if (first && (bank_.title.empty() || bank_.title == title)) {
    end_stray();
    has_title_line_ = true;
    bank_.title = title;
    return;
  }
  take_group(line);
}

void Reader::take_section(const Line& line) {
  end_section();
  drop_group();
  numbered_ = true;
  begin_section(line.number, one_line(text_of(line), bank_.arena), line);
}

// Where sections are numbered, no other heading begins one.
void Reader::take_group(const Line& line) {
  if (numbered_ && line.kind != LineKind::kTitle) {
    return take_unknown_heading(line);
  }
  end_question();
  // A heading above this one and of a higher level needs no question of its
  // own.
  const bool above = group_ && group_->level < line.level;
  above ? group_.reset() : drop_group();
  place_ = Place::kOutside;
  group_ = line;
}

void Reader::take_heading(const Line& line) {
  const Part part = part_of_heading(text_of(line).view);
  if (part == Part::kUnknown || line.level != 3) {
    return take_unknown_heading(line);
  }
  end_question();
  place_ = place_of(part);
  list_mark_ = 0;
  need_section(line);
}

void Reader::take_unknown_heading(const Line& line) {
  const std::string_view text = text_of(line).view;
  if (is_like_question(text)) return refuse_question(line);
  if (is_asking() && !line.loose) return take_text_heading(line);
  if (!numbered_ && meant_heading(text).empty()) return take_group(line);
  end_question();
  place_ = Place::kUnknown;
  report_.add("unknown-heading", {line.text, line.end},
              "viva knows no such heading" + meant_heading(text) +
                  "; below it only questions are read");
}

// A heading in a question that has no key yet would part the question.
void Reader::take_text_heading(const Line& line) {
  take_text(line);
  report_.add("unknown-heading", {line.text, line.end},
              "this heading stands within a question and is read as its text");
}

void Reader::take_item(const Line& line) {
  std::vector<Text>* const items = list();
  if (line.box != 0 && may_choose()) return take_box(line);
  if (line.box != 0 && !question_ && items == nullptr) return refuse_box(line);
  if (items == nullptr || !begins_item(line)) return take_text(line);
  close_field();
  end_stray();
  field_.open(line, line.content - line.begin);
  item_ = {line.text, line.end};
}

// Whether the reader stands in a question whose key has not come yet.
bool Reader::is_asking() const {
  return place_ == Place::kStem || place_ == Place::kChoices ||
         place_ == Place::kFeedback;
}

std::vector<Text>* Reader::list() {
  switch (place_) {
    case Place::kObjectives:
      return &section_->objectives;
    case Place::kActivities:
      return &section_->activities;
    case Place::kDiscussion:
      return &section_->discussion;
    default:
      return nullptr;
  }
}

bool Reader::begins_item(const Line& line) {
  if (list_mark_ == 0) {
    list_mark_ = line.mark;
    list_indent_ = line.indent();
    return true;
  }
  if (line.mark == '-' && line.indent() == 0) return true;
  return line.mark == list_mark_ && line.indent() <= list_indent_;
}

void Reader::open(Place place, const Line& line, std::uint32_t width) {
  end_stray();
  place_ = place;
  field_.open(line, width);
}

void Reader::close_field() {
  if (!field_.is_open()) return;
  const Text text = field_.close(bank_.source.bytes(), bank_.arena);
  if (std::vector<Text>* const items = list()) {
    if (!text.empty()) {
      items->push_back(text);
    } else {
      report_.add("empty-item", item_, "this item is empty and is left out");
    }
    return;
  }
  switch (place_) {
    case Place::kStem:
      question_->stem = text;
      break;
    case Place::kChoices:
      question_->choices.back().text = text;
      break;
    case Place::kFeedback:
      question_->feedback.resize(question_->choices.size());
      question_->feedback.back() = text;
      break;
    case Place::kField:
      if (!text.empty()) question_->set(field_name_, {text});
      if (field_name_ == Field::kAnswer) {
        question_->key_form =
            field_.is_bare() ? KeyForm::kBelow : KeyForm::kLine;
      }
      break;
    case Place::kKeyList:
      keys_.set_text(text);
      break;
    default:
      break;
  }
}

void Reader::stray(const Line& line) {
  if (place_ == Place::kUnknown) return;
  if (!stray_) stray_ = {line.text, line.end};
  ++stray_lines_;
}

void Reader::end_stray() {
  if (stray_) {
    const std::string message =
        stray_lines_ == 1 ? "this line belongs to nothing and is left out"
                          : fmt::format(
                                "these {} lines belong to nothing and "
                                "are left out",
                                stray_lines_);
    // What stands below a heading that is left out needs no word of its own.
    if (group_) {
      below_group_.emplace_back(*stray_, message);
    } else {
      report_.add("stray-text", *stray_, message);
    }
  }
  stray_.reset();
  stray_lines_ = 0;
}

Text Reader::text_of(const Line& line) const {
  const Span span = {line.content, line.content_end};
  return {bank_.source.at(span), span};
}

}  // namespace viva::markdown
