#include "view/preview.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "view/page.h"
#include "view/pages.h"
#include "view/question_page.h"
#include "view/sheet/notes.h"
#include "view/sheet/question.h"
#include "viva/check/check.h"

namespace viva {
namespace {

constexpr auto kNoRow = std::numeric_limits<std::size_t>::max();

// The question before anything is done with it.
Lines untouched(const Question& question, const Places& order, int columns) {
  PlannedQuestion planned;
  planned.order = order;
  const Standing standing;
  const Draft draft;
  return question_body({question, planned, standing, draft}, columns).lines;
}

// What the readers find tells of no key.
bool may_tell_key(const Diagnostic& found) {
  const auto rules = check_rules();
  return found.severity != Severity::kError &&
         std::any_of(rules.begin(), rules.end(),
                     [&](const Rule& rule) { return rule.name == found.rule; });
}

void append_count(std::string& text, std::size_t count, std::string_view noun) {
  if (count == 0) return;
  if (!text.empty()) text += ", ";
  text += counted(count, noun);
}

}  // namespace

Preview::Preview(const Bank& bank, std::span<const Diagnostic> findings,
                 std::optional<PlanOptions> paper)
    : bank_(bank),
      findings_(findings),
      paper_(std::move(paper)),
      lines_(bank.source),
      ids_(question_ids(bank)) {}

Lines Preview::page(const Course& course, SectionRef ref, bool key,
                    Width width) const {
  const Section& section = bank_.sections[ref.section];
  Page page(width);
  page.add(opening(course, ref, key, width));
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    const Places order = page_order(ref.section, i);
    page.gap().add(
        question_page(question, order, i, section.questions.size(), width));
    if (key) page.gap().add(key_page(question, order, width));
    page.add(findings_on(ref.section, i, key, width));
  }
  const Lines after = after_section_page(section, width);
  if (!after.empty()) page.gap().add(after);
  return page.take();
}

Lines Preview::opening(const Course& course, SectionRef ref, bool key,
                       Width width) const {
  const Section& section = bank_.sections[ref.section];
  const std::uint32_t begin = ref.section == 0 ? 0 : section.span.begin;
  Page page(width);
  page.add(section_page(section, section_name(course, ref),
                        section.questions.size(), 0, width));
  return page.add(findings_page(begin, begin_of(ref.section, 0), key, width))
      .take();
}

Lines Preview::question(std::size_t section, std::size_t question, bool key,
                        int columns) const {
  const Question& shown = bank_.sections[section].questions[question];
  const Places order = page_order(section, question);
  Page page(columns);
  page.add(untouched(shown, order, columns));
  if (key) page.gap().add(key_page(shown, order, columns));
  Lines findings = findings_on(section, question, key, columns);
  if (!findings.empty()) page.gap().add(std::move(findings));
  return page.take();
}

Lines Preview::after(std::size_t section, int columns) const {
  const Section& shown = bank_.sections[section];
  if (shown.activities.empty() && shown.discussion.empty()) return {};
  return notes_body(shown, {}, kNoRow, columns).lines;
}

Places Preview::page_order(std::size_t section, std::size_t question) const {
  const Question& asked = bank_.sections[section].questions[question];
  if (paper_) {
    return choice_order(bank_, asked, ids_[section][question], *paper_);
  }
  Places order(asked.choices.size());
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  return order;
}

// The findings from `begin` on, up to `end`.
Lines Preview::findings_page(std::uint32_t begin, std::uint32_t end, bool key,
                             Width width) const {
  const auto before = [](const Diagnostic& found, std::uint32_t place) {
    return found.span.begin < place;
  };
  const auto first =
      std::lower_bound(findings_.begin(), findings_.end(), begin, before);
  const auto last = std::lower_bound(first, findings_.end(), end, before);
  Page page(width);
  for (auto found = first; found != last; ++found) {
    if (key || !may_tell_key(*found)) {
      page.line(finding_line(lines_, *found), 2);
    }
  }
  return page.take();
}

Lines Preview::findings_on(std::size_t section, std::size_t question, bool key,
                           Width width) const {
  return findings_page(begin_of(section, question),
                       begin_of(section, question + 1), key, width);
}

// Where a question begins in the source; behind the last one, where its
// section ends.
std::uint32_t Preview::begin_of(std::size_t section,
                                std::size_t question) const {
  const auto& questions = bank_.sections[section].questions;
  return question < questions.size() ? questions[question].span.begin
                                     : end_of(section);
}

// Where a section ends in the source: at the next one.
std::uint32_t Preview::end_of(std::size_t section) const {
  if (section + 1 < bank_.sections.size()) {
    return bank_.sections[section + 1].span.begin;
  }
  return static_cast<std::uint32_t>(bank_.source.bytes().size() + 1);
}

std::string read_again_text(std::string_view clock, FindingCounts found) {
  std::string text;
  append_count(text, found.errors, "error");
  append_count(text, found.warnings, "warning");
  append_count(text, found.notes, "note");
  return fmt::format("Read again at {}: {}.", clock,
                     text.empty() ? "nothing is wrong" : text);
}

std::string not_read_text(std::string_view clock, std::string_view why) {
  return fmt::format("Not read at {}: {}. What was read before is shown.",
                     clock, why);
}

}  // namespace viva
