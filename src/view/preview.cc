#include "view/preview.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "view/page.h"
#include "view/pages.h"
#include "view/question_page.h"
#include "view/report.h"

namespace viva {

Preview::Preview(const Bank& bank, std::span<const Diagnostic> findings,
                 PreviewOptions options)
    : bank_(bank),
      findings_(findings),
      options_(std::move(options)),
      lines_(bank.source),
      ids_(question_ids(bank)) {}

Lines Preview::page(const Course& course, SectionRef ref, Width width) const {
  const Section& section = bank_.sections[ref.section];
  const auto begin_of = [&](std::size_t i) {
    return i < section.questions.size() ? section.questions[i].span.begin
                                        : end_of(ref.section);
  };
  Page page(width);
  page.add(section_page(section, section_name(course, ref),
                        section.questions.size(), 0, width));
  page.add(findings_page(section.span.begin, begin_of(0), width));
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    const Places order = page_order(ref.section, i);
    page.gap().add(
        question_page(question, order, i, section.questions.size(), width));
    if (options_.key) page.gap().add(key_page(question, order, width));
    page.add(findings_page(begin_of(i), begin_of(i + 1), width));
  }
  const Lines after = after_section_page(section, width);
  if (!after.empty()) page.gap().add(after);
  return page.take();
}

Places Preview::page_order(std::size_t section, std::size_t question) const {
  const Question& asked = bank_.sections[section].questions[question];
  if (options_.paper) {
    return choice_order(bank_, asked, ids_[section][question], *options_.paper);
  }
  Places order(asked.choices.size());
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  return order;
}

// The findings from `begin` on, up to `end`.
Lines Preview::findings_page(std::uint32_t begin, std::uint32_t end,
                             Width width) const {
  const auto before = [](const Diagnostic& found, std::uint32_t place) {
    return found.span.begin < place;
  };
  const auto first =
      std::lower_bound(findings_.begin(), findings_.end(), begin, before);
  const auto last = std::lower_bound(first, findings_.end(), end, before);
  Page page(width);
  for (auto found = first; found != last; ++found) {
    page.line(finding_line(lines_, *found), 2);
  }
  return page.take();
}

// Where a section ends in the source: at the next one.
std::uint32_t Preview::end_of(std::size_t section) const {
  if (section + 1 < bank_.sections.size()) {
    return bank_.sections[section + 1].span.begin;
  }
  return static_cast<std::uint32_t>(bank_.source.bytes().size() + 1);
}

}  // namespace viva
