#include "view/pages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "view/page.h"
#include "viva/bank/wording.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

struct Command {
  std::string_view name;
  std::string_view what;
};

constexpr std::array<Command, 5> kCommands = {{
    {":repeat", "say the question again"},
    {":skip", "go on without an answer; it is not counted as wrong"},
    {":back", "return to the question before this one"},
    {":quit", "leave; what you answered is kept"},
    {":help", "say these commands"},
}};

std::string last_text(const std::optional<LastScore>& last) {
  if (!last) return "";
  if (last->finished) {
    return fmt::format("; last score {} of {}", last->score.right,
                       last->score.asked);
  }
  return fmt::format("; unfinished, {} of {} answered", last->score.answered,
                     last->score.asked);
}

void add_list(Page& page, std::string_view title, std::span<const Text> items) {
  if (items.empty()) return;
  page.gap().line(title, Style::kStrong);
  for (const Text& item : items) page.field(StyledLine("- "), item.view);
}

std::uint16_t place_on_page(const Places& order, std::uint16_t place) {
  const auto at = std::find(order.begin(), order.end(), place);
  return static_cast<std::uint16_t>(at - order.begin());
}

}  // namespace

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string section_name(const Course& course, SectionRef ref) {
  const Section& section = section_at(course, ref);
  const std::string address = section_address(course, ref);
  if (section.title.empty()) return fmt::format("Section {}", address);
  return fmt::format("Section {}: {}", address, section.title.view);
}

std::string letters_text(const Places& order, const Places& chosen) {
  std::string text;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i > 0) text += i + 1 < chosen.size() ? ", " : " and ";
    text += page_letter(place_on_page(order, chosen[i]));
  }
  return text;
}

Lines course_page(const Course& course, std::string_view origin, Width width) {
  const BankCounts total = count(course);
  Page page(width);
  page.line(course.title, Style::kTitle);
  page.line(fmt::format("{}: {}, {}.", origin,
                        counted(total.sections, "section"),
                        counted(total.questions, "question")));
  return page.take();
}

Lines menu_page(const Course& course,
                std::span<const std::optional<LastScore>> last, Width width) {
  const std::vector<SectionRef> refs = all_sections(course);
  Page page(width);
  for (std::size_t i = 0; i < refs.size(); ++i) {
    const SectionRef ref = refs[i];
    const Section& section = section_at(course, ref);
    if (course.banks.size() > 1 && ref.section == 0) {
      page.gap().line(bank_title(course.banks[ref.bank]), Style::kStrong);
    }
    StyledLine mark(fmt::format("{:>2}. ", section_address(course, ref)),
                    Style::kStrong);
    mark.append(section.title.empty() ? "Section" : section.title.view);
    mark.append(
        fmt::format(" ({}{})", counted(section.questions.size(), "question"),
                    last_text(last[i])),
        Style::kFaint);
    page.line(mark, 4);
  }
  return page.take();
}

Lines section_page(const Section& section, std::string_view name,
                   std::size_t left_out, Width width) {
  Page page(width);
  page.line(name, Style::kTitle);
  add_list(page, "Learning objectives", section.objectives);
  page.gap();
  const std::size_t usable = section.questions.size() - left_out;
  if (section.questions.empty()) {
    page.line("This section has no questions.");
  } else if (left_out > 0) {
    page.line(
        fmt::format("{}. {} without a usable key {} left out.",
                    counted(usable, "question"), counted(left_out, "question"),
                    left_out == 1 ? "is" : "are"),
        Style::kWarning);
  } else {
    page.line(counted(usable, "question") + ".");
  }
  return page.take();
}

Lines question_page(const Question& question, const Places& order,
                    std::size_t place, std::size_t total, Width width) {
  Page page(width);
  page.line(fmt::format("Question {} of {}.", place + 1, total),
            Style::kStrong);
  page.field({}, question.stem.view);
  page.gap();
  for (std::size_t i = 0; i < order.size(); ++i) {
    page.field(StyledLine(page_letter(i) + ") ", Style::kStrong),
               question.choices[order[i]].text.view);
  }
  return page.take();
}

Lines feedback_page(const Question& question, const PlannedQuestion& planned,
                    const Places& chosen, Width width) {
  Page page(width);
  if (grade(planned, chosen) >= 1.0) {
    page.line("Correct.", Style::kRight);
  } else {
    StyledLine verdict("Wrong.", Style::kWrong);
    const std::string letter = letters_text(planned.order, {planned.key});
    verdict.append(fmt::format(" The answer is {}: ", letter));
    page.field(verdict, question.choices[planned.key].text.view);
  }
  if (!question.explanation.empty()) {
    page.field(StyledLine("Explanation: ", Style::kStrong),
               with_page_letters(question.explanation.view, question.choices,
                                 planned.order));
  }
  return page.take();
}

Lines answered_line(const PlannedQuestion& planned, const Standing& standing,
                    Width width) {
  Page page(width);
  if (standing.first) {
    const bool right = grade(planned, *standing.first) >= 1.0;
    page.line(
        fmt::format("You answered {}, which is {}. Your first answer "
                    "counts. Answer again for practice, or press Enter "
                    "to go on.",
                    letters_text(planned.order, *standing.first),
                    right ? "correct" : "wrong"));
  } else if (standing.skipped) {
    page.line("You skipped this question.");
  }
  return page.take();
}

Lines after_section_page(const Section& section, Width width) {
  Page page(width);
  add_list(page, "Activities", section.activities);
  add_list(page, "Discussion questions", section.discussion);
  return page.take();
}

std::string progress_text(const Score& score) {
  return fmt::format("{} of {} answered.", score.answered,
                     counted(score.asked, "question"));
}

std::string wrong_key_text(std::string_view typed, std::size_t choices) {
  const std::string last = page_letter(choices - 1);
  if (typed.empty()) {
    return fmt::format("Type a letter from A to {}, or :help.", last);
  }
  return fmt::format(
      "{} is none of the choices. Type a letter from A to {}, "
      "or :help.",
      typed, last);
}

std::string saved_text(bool saved, std::size_t unsaved_answers) {
  if (saved) return "All answers are saved.";
  if (unsaved_answers == 0) {
    return "All answers are saved, but not that the attempt is finished.";
  }
  return fmt::format("{} could not be saved.",
                     counted(unsaved_answers, "answer"));
}

std::string damaged_journal_text(std::string_view path, std::size_t line) {
  return fmt::format("{}: line {} cannot be read and is passed over.", path,
                     line);
}

bool is_same_letter(std::string_view typed, std::string_view letter) {
  if (typed.ends_with(')') || typed.ends_with('.')) typed.remove_suffix(1);
  return fold(typed) == fold(letter);
}

Lines code_page(const Plan& plan, Width width) {
  if (plan.questions.empty()) return {};
  const std::string code = write_paper_code(paper_code(plan));
  Page page(width);
  page.line(fmt::format("This paper's code is {}; --seed {} brings it back.",
                        code, code));
  return page.take();
}

std::string changed_paper_text(const PaperCode& code) {
  return fmt::format(
      "The code {} was made for another paper: the bank has changed since, or "
      "the sections or options are not the same. The choices are shuffled by "
      "its seed.",
      write_paper_code(code));
}

Lines help_page(Width width) {
  Page page(width);
  page.line("Answer with the letter of a choice, small or capital. Commands:");
  for (const Command& command : kCommands) {
    StyledLine line(fmt::format("  {}", command.name), Style::kStrong);
    line.append(fmt::format(": {}.", command.what));
    page.line(line, 4);
  }
  return page.take();
}

}  // namespace viva
