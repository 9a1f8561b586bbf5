#include "view/pages.h"

#include <fmt/core.h>

#include "view/page.h"
#include "view/score_words.h"

namespace viva {
namespace {

// "; last score 3 of 4, 75 %, best 100 %; 1 missed": the best where it is
// better.
std::string facts_text(const SectionFacts& facts) {
  std::string text;
  if (facts.last) {
    const double last = facts.last_percent.value_or(0);
    const double best = facts.best_percent.value_or(0);
    text = fmt::format("; last score {} of {}, {}", facts.last->right,
                       facts.last->asked, percent_text(last));
    if (best > last) text += ", best " + percent_text(best);
  }
  if (facts.unfinished) {
    text += fmt::format("; unfinished, {} of {} answered",
                        facts.unfinished->answered, facts.unfinished->asked);
  }
  if (facts.missed > 0) text += fmt::format("; {} missed", facts.missed);
  return text;
}

void add_list(Page& page, std::string_view title, std::span<const Text> items) {
  if (items.empty()) return;
  page.gap().line(title, Style::kStrong);
  for (const Text& item : items) page.field(StyledLine("- "), item.view);
}

// Items behind their numbers, which go on from `before`.
void add_numbered(Page& page, std::string_view title,
                  std::span<const Text> items, std::size_t before) {
  if (items.empty()) return;
  page.gap().line(title, Style::kStrong);
  for (const Text& item : items) {
    page.field(StyledLine(fmt::format("{}. ", ++before)), item.view);
  }
}

std::string section_name(std::string_view address, std::string_view title) {
  if (title.empty()) return fmt::format("Section {}", address);
  return fmt::format("Section {}: {}", address, title);
}

struct HowTo {
  std::string_view operator()(const MultipleAnswer& /*kind*/) const {
    return "Answer with the letters of choices, small or capital, such as "
           "A, C.";
  }
  std::string_view operator()(const TrueFalse& /*kind*/) const {
    return "Answer with the letter of a choice, small or capital, or with "
           "its word, such as true.";
  }
  std::string_view operator()(const Numeric& /*kind*/) const {
    return "Answer with a number, such as 0.5 or 1e-3.";
  }
  std::string_view operator()(const ShortText& /*kind*/) const {
    return "Answer in words; small or capital letters make no difference. An "
           "answer that begins with a colon is typed with two: ::x is :x.";
  }
  std::string_view operator()(const SingleChoice& /*kind*/) const {
    return "Answer with the letter of a choice, small or capital.";
  }
};

}  // namespace

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string section_name(const Course& course, SectionRef ref) {
  return section_name(section_address(course, ref),
                      section_at(course, ref).title.view);
}

std::string section_name(const PlannedSection& section) {
  return section_name(section.address, section.title);
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

Lines menu_page(const Course& course, std::span<const SectionFacts> facts,
                Width width) {
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
                    facts_text(facts[i])),
        Style::kFaint);
    page.line(mark, 4);
  }
  return page.take();
}

Lines section_page(const Section& section, std::string_view name,
                   std::size_t asked, std::size_t left_out, Width width) {
  Page page(width);
  page.line(name, Style::kTitle);
  add_list(page, "Learning objectives", section.objectives);
  page.gap();
  const std::size_t all = section.questions.size();
  const std::string questions =
      asked + left_out == all
          ? counted(asked, "question")
          : fmt::format("{} of its {}", asked, counted(all, "question"));
  if (section.questions.empty()) {
    page.line("This section has no questions.");
  } else if (left_out > 0) {
    page.line(fmt::format("{}. {} without a usable key {} left out.", questions,
                          counted(left_out, "question"),
                          left_out == 1 ? "is" : "are"),
              Style::kWarning);
  } else {
    page.line(questions + ".");
  }
  return page.take();
}

Lines after_section_page(const Section& section, Width width) {
  Page page(width);
  add_numbered(page, "Activities", section.activities, 0);
  add_numbered(page, "Discussion questions", section.discussion,
               section.activities.size());
  return page.take();
}

std::string progress_text(const Score& score) {
  return fmt::format("{} of {} answered.", score.answered,
                     counted(score.asked, "question"));
}

std::string saved_text(bool saved, std::size_t unsaved_answers) {
  if (saved) return "All answers are saved.";
  if (unsaved_answers == 0) {
    return "Every answer is saved, but not all that happened besides.";
  }
  return fmt::format("{} could not be saved.",
                     counted(unsaved_answers, "answer"));
}

std::string damaged_journal_text(std::string_view path, std::size_t line,
                                 std::string_view message) {
  return fmt::format("{}: line {}: {}", path, line, message);
}

Lines code_page(const Plan& plan, Width width) {
  if (plan.questions.empty()) return {};
  const std::string code = write_paper_code(paper_code(plan));
  Page page(width);
  page.line(fmt::format(
      "This paper's code is {}; --seed {} with the same sections and options "
      "brings it back.",
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

std::string_view how_to_answer(const Answer& answer) {
  return std::visit(HowTo{}, answer);
}

}  // namespace viva
