#include "format/numbering.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace viva {
namespace {

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// The figures behind the word that begins the mark of a question or section in
// Markdown ("**Question 2:**"); nothing elsewhere.
std::optional<Span> figures_in(const Source& source, Span mark,
                               std::string_view begin) {
  const std::string_view text = source.at(mark);
  if (!text.starts_with(begin)) return std::nullopt;
  const std::size_t first = text.find_first_of("0123456789");
  if (first == text.npos) return std::nullopt;
  const auto from = static_cast<std::uint32_t>(mark.begin + first);
  std::uint32_t end = from;
  while (end < mark.end && is_figure(source.bytes()[end])) ++end;
  return Span{from, end};
}

// Whether the text begins with the word, in small letters or not.
bool begins_with_word(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(
             word.begin(), word.end(), text.begin(), [](char letter, char c) {
               return std::tolower(static_cast<unsigned char>(c)) == letter;
             });
}

// Where a word stands with a number behind it ("Question 3", "questions #3").
std::vector<std::uint32_t> mentions(std::string_view bytes,
                                    std::string_view word) {
  std::vector<std::uint32_t> places;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (!begins_with_word(bytes.substr(at), word)) continue;
    const std::size_t next =
        bytes.find_first_not_of("sS \t#*.", at + word.size());
    if (next != bytes.npos && is_figure(bytes[next])) {
      places.push_back(static_cast<std::uint32_t>(at));
    }
  }
  return places;
}

// A mark with the number that it should have.
struct Numbered {
  Span mark;
  std::uint32_t number;
  std::uint32_t right;
};

// How the marks of one kind are written.
struct Writing {
  std::string_view begin;  // of the mark
  std::string_view word;   // in small letters
};

constexpr Writing kQuestionWriting = {"**", "question"};
constexpr Writing kSectionWriting = {"##", "section"};

// Whether every mention of a number is a mark.
bool are_all_marks(const Bank& bank, const std::vector<Numbered>& all,
                   std::string_view word) {
  auto mark = all.begin();
  for (const std::uint32_t place : mentions(bank.source.bytes(), word)) {
    while (mark != all.end() && mark->mark.end <= place) ++mark;
    if (mark == all.end() || place < mark->mark.begin ||
        place > mark->mark.begin + 4) {
      return false;
    }
  }
  return true;
}

// Whether the author has looked at numbers and wants no more of them.
bool ignores_numbers(const Bank& bank) {
  const auto about_numbers = [](const Ignore& ignore) {
    return ignore.rule.view == "numbering" ||
           ignore.rule.view == "repeated-section";
  };
  const auto any = [&](std::span<const Ignore> ignores) {
    return std::any_of(ignores.begin(), ignores.end(), about_numbers);
  };
  return std::any_of(
      bank.sections.begin(), bank.sections.end(), [&](const Section& section) {
        return any(section.ignores) ||
               std::any_of(section.questions.begin(), section.questions.end(),
                           [&](const Question& question) {
                             return any(question.details->ignores);
                           });
      });
}

void renumber(const Bank& bank, const std::vector<Numbered>& all,
              const Writing& writing, std::size_t finding, Report& report) {
  std::vector<Edit> edits;
  for (const Numbered& item : all) {
    const auto figures = figures_in(bank.source, item.mark, writing.begin);
    if (!figures) return;
    if (item.number == item.right) continue;
    edits.push_back({*figures, std::to_string(item.right)});
  }
  if (ignores_numbers(bank) || !are_all_marks(bank, all, writing.word)) {
    return;
  }
  for (Edit& edit : edits) report.mend(finding, std::move(edit));
}

// What is wrong with the number of a question; empty if nothing is.
std::string fault_of(const Question& question, bool again,
                     std::optional<std::uint32_t> before, std::uint32_t last) {
  const std::uint32_t number = question.number;
  if (again) {
    return fmt::format("there is a question {} already in this section",
                       number);
  }
  if (before && number != *before + 1) {
    return fmt::format("question {} follows question {}", number, *before);
  }
  if (!before && number != 1 && number != last + 1) {
    return fmt::format("the first question of this section has the number {}",
                       number);
  }
  return "";
}

// Whether there is nothing to say of the numbers, as in most sections.
bool are_in_order(std::span<const Question> questions, std::uint32_t last) {
  if (questions.empty()) return true;
  std::uint32_t number = questions.front().number;
  if (number != 1 && number != last + 1) return false;
  return std::all_of(
      questions.begin(), questions.end(),
      [&](const Question& question) { return question.number == number++; });
}

// Returns the first finding. `last` is the last number of the section before.
std::optional<std::size_t> check_questions(const Section& section,
                                           std::uint32_t last, Report& report) {
  std::optional<std::size_t> first;
  const auto questions = section.questions;
  if (are_in_order(questions, last)) return first;
  // Numbers that rise stand there once.
  const bool rise =
      std::adjacent_find(questions.begin(), questions.end(),
                         [](const Question& a, const Question& b) {
                           return a.number >= b.number;
                         }) == questions.end();
  std::unordered_set<std::uint32_t> seen;
  std::optional<std::uint32_t> before;
  for (const Question& question : questions) {
    const bool again = !rise && !seen.insert(question.number).second;
    std::string fault = fault_of(question, again, before, last);
    if (!fault.empty()) {
      const std::size_t found =
          report.add("numbering", question.span, std::move(fault));
      if (!first) first = found;
    }
    before = question.number;
  }
  return first;
}

// Whether more sections count on from the one before than begin anew.
bool runs_on(const Bank& bank) {
  int balance = 0;
  std::uint32_t last = 0;
  for (const Section& section : bank.sections) {
    if (section.questions.empty()) continue;
    const std::uint32_t first = section.questions.front().number;
    if (last != 0) balance += first == last + 1 ? 1 : first == 1 ? -1 : 0;
    last = section.questions.back().number;
  }
  return balance > 0;
}

// Every question with its right number. A section keeps its way of counting.
std::vector<Numbered> right_numbers(const Bank& bank) {
  const bool usually_on = runs_on(bank);
  std::vector<Numbered> all;
  std::uint32_t last = 0;   // as the author counts
  std::uint32_t right = 0;  // the last right number
  for (const Section& section : bank.sections) {
    if (section.questions.empty()) continue;
    const std::uint32_t first = section.questions.front().number;
    const bool on = first == last + 1 || (first != 1 && usually_on);
    if (!on) right = 0;
    for (const Question& question : section.questions) {
      all.push_back({question.span, question.number, ++right});
    }
    last = section.questions.back().number;
  }
  return all;
}

void check_all_questions(const Bank& bank, Report& report) {
  std::optional<std::size_t> first;
  std::uint32_t last = 0;
  for (const Section& section : bank.sections) {
    const auto found = check_questions(section, last, report);
    if (!first) first = found;
    if (!section.questions.empty()) last = section.questions.back().number;
  }
  if (first) {
    renumber(bank, right_numbers(bank), kQuestionWriting, *first, report);
  }
}

void check_sections(const Bank& bank, Report& report) {
  std::optional<std::size_t> first;
  std::optional<std::uint32_t> last;
  for (const Section& section : bank.sections) {
    std::optional<std::size_t> found;
    if (section.earlier > 0) {
      found = report.add(
          "repeated-section", section.span,
          fmt::format("there is a section {} already", section.number));
    } else if (last && section.number != *last + 1) {
      found = report.add(
          "numbering", section.span,
          fmt::format("section {} follows section {}", section.number, *last));
    }
    if (!first) first = found;
    last = section.number;
  }
  if (!first) return;
  std::vector<Numbered> all;
  for (const Section& section : bank.sections) {
    all.push_back({section.span, section.number,
                   all.empty() ? section.number : all.back().right + 1});
  }
  renumber(bank, all, kSectionWriting, *first, report);
}

}  // namespace

void check_numbering(const Bank& bank, Report& report) {
  check_sections(bank, report);
  check_all_questions(bank, report);
}

}  // namespace viva
