#include "format/markdown/reader.h"

// How the reader takes blocks that are in their usual form: as it would take
// their lines, without a draft.

namespace viva::markdown {
namespace {

Place place_below(Usual::Heading heading) {
  switch (heading) {
    case Usual::Heading::kObjectives:
      return Place::kObjectives;
    case Usual::Heading::kQuestions:
      return Place::kQuestions;
    case Usual::Heading::kActivities:
      return Place::kActivities;
    case Usual::Heading::kDiscussion:
      return Place::kDiscussion;
  }
  return Place::kUnknown;
}

Question question_of(const Usual::Question& read, Arena& arena) {
  Question question;
  question.number = read.line.number;
  question.stem = read.stem;
  question.choices = arena.copy(read.choices);
  question.explanation = read.explanation;
  question.span = {read.line.text, read.line.content};
  question.key_span = read.key;
  return question;
}

}  // namespace

// Returns whether there was one.
bool Reader::take_usual(Scanner& scanner, TrailingSpace& spaces, Forms& forms) {
  if (pace_ == Pace::kLines || !scanner.may_skip() || !spaces.may_skip()) {
    return false;
  }
  const std::uint32_t begin = scanner.at();
  bool taken = false;
  switch (bank_.source.bytes()[begin]) {
    case '*':
      taken = take_usual_question(begin);
      if (taken) forms.skip_question(usual_.question().line);
      break;
    case '#':
      taken = take_usual_list(begin) || take_usual_section(begin);
      if (taken) forms.skip_heading(list() != nullptr);
      break;
    case '-':
      taken = take_usual_rule(begin);
      break;
    default:
      break;
  }
  if (!taken) return false;
  below_blank_ = usual_.ends_blank();
  scanner.skip_to(usual_.end());
  spaces.skip();
  return true;
}

bool Reader::take_usual_question(std::uint32_t begin) {
  const bool in_item = list() != nullptr && field_.is_open() && !below_blank_;
  if (in_item || !comments_.empty() || !usual_.read_question(begin)) {
    return false;
  }
  is_bank_ = true;
  ++blocks_;
  boxes_refused_ = false;
  end_question();
  need_section(usual_.question().line);
  place_ = Place::kField;
  section_->questions.push_back(question_of(usual_.question(), bank_.arena));
  return true;
}

bool Reader::take_usual_section(std::uint32_t begin) {
  if (!usual_.read_section(begin)) return false;
  const Usual::Section& read = usual_.section();
  end_section();
  drop_group();
  numbered_ = true;
  begin_section(read.line.number, read.title, read.line);
  return true;
}

// Within a question it may be part of a text.
bool Reader::take_usual_rule(std::uint32_t begin) {
  if (question_ || !usual_.read_rule(begin)) return false;
  close_field();
  end_stray();
  return true;
}

bool Reader::take_usual_list(std::uint32_t begin) {
  if (!usual_.read_list(begin)) return false;
  const Usual::List& read = usual_.list();
  end_question();
  place_ = place_below(read.heading);
  list_mark_ = 0;
  need_section(read.line);
  if (read.items.empty()) return true;
  list_mark_ = '-';
  list_indent_ = 0;
  std::vector<Text>& items = *list();
  items.insert(items.end(), read.items.begin(), read.items.end());
  return true;
}

}  // namespace viva::markdown
