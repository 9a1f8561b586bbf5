#include "support/small_bank.h"

#include <algorithm>
#include <utility>

#include "viva/text/fold.h"
#include "viva/text/number.h"

namespace viva {
namespace {

std::vector<std::string_view> split(std::string_view text,
                                    std::string_view mark) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(mark);
    parts.push_back(trim(text.substr(0, end)));
    if (end == text.npos) return parts;
    text.remove_prefix(end + mark.size());
  }
}

// The text with its place if it is a part of the source.
Text text_at(const Source& source, std::string_view view) {
  const std::string_view bytes = source.bytes();
  const auto at = static_cast<std::uint32_t>(view.data() - bytes.data());
  if (view.empty() || at >= bytes.size()) return {view, {}};
  return {view, {at, at + static_cast<std::uint32_t>(view.size())}};
}

std::span<const Text> texts(Arena& arena, const Source& source,
                            const std::vector<std::string_view>& views) {
  std::vector<Text> result;
  for (const std::string_view view : views) {
    result.push_back(text_at(source, view));
  }
  return arena.copy(std::span<const Text>(result));
}

// Reads the parts of a question's line one by one.
class SmallQuestion {
 public:
  SmallQuestion(Arena& arena, const Source& source)
      : arena_(arena), source_(source) {}

  void add(std::string_view part) {
    if (question_.stem.empty()) {
      question_.stem = text_at(source_, part);
    } else if (part.starts_with("! ")) {
      question_.explanation = text_at(source_, part.substr(2));
    } else if (part.starts_with("= ")) {
      add_answer(part.substr(2));
    } else if (part.starts_with("@")) {
      add_detail(part.substr(1));
    } else {
      add_choice(part);
    }
  }

  Question take() {
    question_.choices = arena_.copy(std::span<const Choice>(choices_));
    if (has_feedback_) details_.feedback = texts(arena_, source_, feedback_);
    question_.details = arena_.keep(details_);
    if (has_choices(answer_) && count_keys(question_) > 1) {
      answer_ = MultipleAnswer{};
    }
    question_.answer = arena_.keep(answer_);
    return question_;
  }

 private:
  void add_choice(std::string_view part) {
    const std::vector<std::string_view> said = split(part, " -> ");
    const bool correct = part.starts_with('*');
    choices_.push_back({text_at(source_, said[0].substr(correct ? 1 : 0)),
                        static_cast<char>('A' + choices_.size()), correct});
    feedback_.push_back(said.size() > 1 ? said[1] : "");
    has_feedback_ |= said.size() > 1;
  }

  // "3.14 ~ 5 %", "Paris / Rome", "Paris ~ par.*"
  void add_answer(std::string_view part) {
    const std::vector<std::string_view> halves = split(part, " ~ ");
    std::string_view more = halves.size() > 1 ? halves[1] : "";
    const auto value = read_number(halves[0]);
    if (!value) {
      answer_ = ShortText{texts(arena_, source_, split(halves[0], " / ")),
                          {more, {}}};
      return;
    }
    const bool percent = more.ends_with('%');
    if (percent) more = trim(more.substr(0, more.size() - 1));
    answer_ = Numeric{value, read_number(more).value_or(0), percent};
  }

  void add_detail(std::string_view part) {
    const std::size_t end = std::min(part.find(' '), part.size());
    const std::string_view name = part.substr(0, end);
    const std::string_view rest = trim(part.substr(end));
    if (name == "true-false") answer_ = TrueFalse{};
    if (name == "several") answer_ = MultipleAnswer{};
    if (name == "fixed") details_.fixed_order = true;
    if (name == "points") details_.points = read_number(rest);
    if (name == "hint") details_.hint = text_at(source_, rest);
    if (name == "difficulty") details_.difficulty.view = rest;
    if (name == "tags")
      details_.tags = texts(arena_, source_, split(rest, ","));
    if (name == "objectives") {
      details_.objectives = texts(arena_, source_, split(rest, ","));
    }
  }

  Arena& arena_;
  const Source& source_;
  Question question_;
  Answer answer_;
  Details details_;
  std::vector<Choice> choices_;
  std::vector<std::string_view> feedback_;
  bool has_feedback_ = false;
};

Question small_question(Bank& bank, std::string_view line,
                        std::uint32_t number) {
  SmallQuestion small(bank.arena, bank.source);
  for (const std::string_view part : split(line, "|")) small.add(part);
  Question question = small.take();
  question.number = number;
  question.span = text_at(bank.source, line).span;
  return question;
}

// A line a title and a question each.
std::string source_of(const std::vector<SmallSection>& sections) {
  std::string bytes;
  for (const SmallSection& section : sections) {
    bytes += section.title + "\n";
    for (const std::string& line : section.questions) bytes += line + "\n";
  }
  return bytes;
}

// The lines of a source one by one.
class SourceLines {
 public:
  explicit SourceLines(const Source& source) : rest_(source.bytes()) {}

  std::string_view take(std::size_t size) {
    const std::string_view line = rest_.substr(0, size);
    rest_.remove_prefix(size + 1);
    return line;
  }

 private:
  std::string_view rest_;
};

std::span<const Text> copied(Bank& bank, const std::vector<std::string>& told) {
  std::vector<std::string_view> views;
  for (const std::string& text : told) views.push_back(bank.arena.copy(text));
  return texts(bank.arena, bank.source, views);
}

}  // namespace

Bank small_bank(std::string_view name,
                const std::vector<SmallSection>& sections) {
  const std::string file = std::string(name) + ".md";
  Bank bank{Source(file, source_of(sections)), {}, {}, {}, {}};
  SourceLines lines(bank.source);
  std::vector<Section> done;
  for (const SmallSection& small : sections) {
    Section& section = done.emplace_back();
    section.number = static_cast<std::uint32_t>(done.size());
    section.title = text_at(bank.source, lines.take(small.title.size()));
    section.span = section.title.span;
    std::vector<Question> questions;
    for (const std::string& line : small.questions) {
      questions.push_back(
          small_question(bank, lines.take(line.size()),
                         static_cast<std::uint32_t>(questions.size() + 1)));
    }
    section.activities = copied(bank, small.activities);
    section.discussion = copied(bank, small.discussion);
    section.questions = bank.arena.copy(std::span<const Question>(questions));
  }
  bank.sections = bank.arena.copy(std::span<const Section>(done));
  return bank;
}

Bank small_bank(const std::vector<std::string>& questions) {
  return small_bank("small", {{"One", questions}});
}

Course sectioned_course(const std::vector<SmallSection>& sections) {
  Course course;
  course.title = "Small";
  course.banks.push_back(small_bank("small", sections));
  return course;
}

Course small_course(const std::vector<std::string>& questions) {
  return sectioned_course({{"One", questions}});
}

}  // namespace viva
