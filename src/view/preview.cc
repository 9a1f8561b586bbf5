#include "view/preview.h"

#include <fmt/format.h>

#include <numeric>

#include "view/page.h"
#include "view/pages.h"
#include "view/report.h"
#include "viva/bank/wording.h"

namespace viva {
namespace {

void add_key(Page& page, const Question& question, const Places& order) {
  page.gap();
  if (is_usable(question)) {
    const auto key = static_cast<std::uint16_t>(key_place(question));
    page.line(fmt::format("Answer: {}", letters_text(order, {key})),
              Style::kRight);
  } else {
    page.line("No usable key.", Style::kWarning);
  }
  if (!question.explanation.empty()) {
    page.field(
        StyledLine("Explanation: ", Style::kStrong),
        with_page_letters(question.explanation.view, question.choices, order));
  }
}

// The findings from `begin` on, up to `end`.
void add_findings(Page& page, const LineIndex& lines,
                  std::span<const Diagnostic> findings, std::uint32_t begin,
                  std::uint32_t end) {
  for (const Diagnostic& found : findings) {
    if (found.span.begin < begin || found.span.begin >= end) continue;
    page.line(finding_line(lines, found), 2);
  }
}

// Where a section ends in the source: at the next one.
std::uint32_t section_end(const Bank& bank, std::size_t section) {
  if (section + 1 < bank.sections.size()) {
    return bank.sections[section + 1].span.begin;
  }
  return static_cast<std::uint32_t>(bank.source.bytes().size());
}

Places page_order(const Question& question, const QuestionId& id,
                  const PreviewOptions& options) {
  if (options.paper) return choice_order(question, id, *options.paper);
  Places order(question.choices.size());
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  return order;
}

}  // namespace

Lines preview_page(const Course& course, SectionRef ref,
                   std::span<const Diagnostic> findings,
                   const PreviewOptions& options, Width width) {
  const Bank& bank = course.banks[ref.bank];
  const Section& section = section_at(course, ref);
  const auto ids = question_ids(bank);
  const LineIndex lines(bank.source);
  Page page(width);
  page.add(section_page(section, section_name(course, ref), 0, width));
  const std::uint32_t end = section_end(bank, ref.section);
  const auto begin_of = [&](std::size_t i) {
    return i < section.questions.size() ? section.questions[i].span.begin : end;
  };
  add_findings(page, lines, findings, section.span.begin, begin_of(0));
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    const Places order = page_order(question, ids[ref.section][i], options);
    page.gap().add(
        question_page(question, order, i, section.questions.size(), width));
    if (options.key) add_key(page, question, order);
    add_findings(page, lines, findings, begin_of(i), begin_of(i + 1));
  }
  const Lines after = after_section_page(section, width);
  if (!after.empty()) page.gap().add(after);
  return page.take();
}

}  // namespace viva
