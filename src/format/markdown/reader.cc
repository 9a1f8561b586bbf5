#include "format/markdown/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "format/bank_checks.h"
#include "format/encoding.h"
#include "format/markdown/comment.h"
#include "format/markdown/forms.h"
#include "format/markdown/front_matter.h"
#include "format/markdown/headings.h"
#include "format/markdown/lookalike.h"
#include "format/values.h"

namespace viva::markdown {
namespace {

// What is looked at ahead of reading it.
constexpr std::size_t kPiece = std::size_t{64} << 10;

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

ReadResult Reader::read() {
  encoding_.run_to(kPiece);
  const std::uint32_t begin = read_front_matter(bank_, report_);
  Scanner scanner(bank_.source.bytes(), begin, report_, comments_);
  TrailingSpace spaces(bank_.source.bytes());
  QuizLines lines(scanner, spaces, bank_.source.bytes(), begin);
  Forms forms(lines, bank_.source.bytes());
  const std::size_t size = bank_.source.bytes().size();
  while (true) {
    if (scanner.at() >= encoding_.at() && encoding_.at() < size) {
      encoding_.run_to(scanner.at() + kPiece);
    }
    if (forms.may_skip() && take_usual(scanner, spaces, forms)) continue;
    const std::optional<Line> line = forms.next();
    if (!line) break;
    take(*line);
  }
  encoding_.run_to(size);
  spaces.report(report_);
  end_section();
  drop_group();
  end_comments();
  finish_waiting();
  bank_.sections = bank_.arena.copy(std::span<const Section>(sections_));
  check_bank(bank_, report_);
  return {std::move(bank_), report_.take(), is_bank_, blocks_};
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

void Reader::end_section() {
  end_question();
  if (section_) keep_section();
  section_.reset();
  place_ = Place::kOutside;
}

// A question or list that stands below no section of its own opens one.
void Reader::need_section(const Line& line) {
  if (section_ && !group_) return;
  const Place place = place_;
  const std::uint32_t last = sections_.empty() ? 0 : sections_.back().number;
  const std::uint32_t number = (section_ ? section_->number : last) + 1;
  const Line heading = group_.value_or(line);
  const Text title = group_ ? one_line(text_of(heading), bank_.arena) : Text{};
  group_.reset();
  for (auto& [span, message] : std::exchange(below_group_, {})) {
    report_.add("stray-text", span, std::move(message));
  }
  end_section();
  begin_section(number, title, heading);
  place_ = place;
}

void Reader::begin_section(std::uint32_t number, Text title, const Line& line) {
  section_.emplace(std::move(spare_));
  section_->number = number;
  section_->earlier = numbers_[number]++;
  section_->title = title;
  section_->mark = {line.text, line.end};
  // What stands above a question that begins a section is about the question.
  if (line.kind == LineKind::kQuestion) return;
  take_comments(line.text, section_->ignores);
}

// Those above `end` say what is ignored.
void Reader::take_comments(std::uint32_t end, std::vector<Ignore>& to) {
  const auto below =
      std::find_if(comments_.begin(), comments_.end(),
                   [end](const Span& comment) { return comment.begin >= end; });
  for (auto at = comments_.begin(); at != below; ++at) {
    read_comment(*at, bank_, to, report_);
  }
  comments_.erase(comments_.begin(), below);
}

void Reader::end_comments() {
  std::vector<Ignore> idle;
  take_comments(static_cast<std::uint32_t>(bank_.source.bytes().size()), idle);
  for (const Ignore& ignore : idle) {
    report_.add("unused-ignore", ignore.rule.span,
                "no question or section stands below this comment");
  }
}

void Reader::drop_group() {
  if (!group_) return;
  const bool with_text = !below_group_.empty();
  below_group_.clear();
  const bool title = group_->kind == LineKind::kTitle;
  report_.add(
      title ? "second-title" : "unknown-heading", {group_->text, group_->end},
      title ? "this title is left out: the document has one already"
            : fmt::format("this heading stands above no question and is "
                          "left out{}",
                          with_text ? " with what stands below it" : ""));
  group_.reset();
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
