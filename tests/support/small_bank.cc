#include "support/small_bank.h"

#include <utility>

#include "viva/text/fold.h"

namespace viva {
namespace {

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find('|');
    parts.push_back(trim(text.substr(0, end)));
    if (end == text.npos) return parts;
    text.remove_prefix(end + 1);
  }
}

Question small_question(Arena& arena, std::string_view line,
                        std::uint32_t number) {
  Question question;
  question.number = number;
  std::vector<Choice> choices;
  for (const std::string_view part : split(arena.copy(line))) {
    if (question.stem.empty()) {
      question.stem.view = part;
    } else if (part.starts_with("! ")) {
      question.explanation.view = part.substr(2);
    } else {
      const bool correct = part.starts_with('*');
      choices.push_back({{part.substr(correct ? 1 : 0), {}},
                         static_cast<char>('A' + choices.size()),
                         correct});
    }
  }
  question.choices = arena.copy(std::span<const Choice>(choices));
  return question;
}

}  // namespace

Bank small_bank(std::string_view name,
                const std::vector<SmallSection>& sections) {
  Bank bank{Source(std::string(name) + ".md", ""), {}, {}, {}, {}};
  std::vector<Section> done;
  for (const SmallSection& small : sections) {
    std::vector<Question> questions;
    for (const std::string& line : small.questions) {
      questions.push_back(small_question(
          bank.arena, line, static_cast<std::uint32_t>(questions.size() + 1)));
    }
    Section& section = done.emplace_back();
    section.number = static_cast<std::uint32_t>(done.size());
    section.title.view = bank.arena.copy(small.title);
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
