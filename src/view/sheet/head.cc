#include "view/sheet/head.h"

#include <fmt/core.h>

#include <algorithm>

#include "view/duration.h"
#include "view/exam_page.h"
#include "view/pages.h"

namespace viva {
namespace {

std::string clock_of(const Attempt& attempt, Time now) {
  const auto deadline = attempt.deadline();
  if (!deadline || attempt.is_finished()) {
    return duration_text(attempt.taken(now));
  }
  return time_text(std::max<Milliseconds>(*deadline - now, 0));
}

}  // namespace

// What is right is not asked: to grade typed answers takes long.
Head attempt_head(const Attempt& attempt, std::string_view page, Time now) {
  Head head;
  head.place = page;
  for (const Standing& standing : attempt.standings()) {
    head.done += standing.answer ? 1 : 0;
    head.all += is_asked(standing) ? 1 : 0;
  }
  head.clock = clock_of(attempt, now);
  const auto& sections = attempt.plan().sections;
  head.title = sections.size() == 1 ? section_name(sections.front())
                                    : counted(sections.size(), "section");
  return head;
}

Head section_head(const Attempt& attempt, std::size_t section, Time now) {
  const auto& sections = attempt.plan().sections;
  Head head = attempt_head(attempt, "", now);
  head.title = section_name(sections[section]);
  head.place = sections.size() == 1 ? "Section"
                                    : fmt::format("Section {} of {}",
                                                  section + 1, sections.size());
  return head;
}

Head question_head(const Attempt& attempt, std::size_t place, Time now) {
  const Plan& plan = attempt.plan();
  Head head = attempt_head(
      attempt,
      fmt::format("Question {} of {}", place + 1, plan.questions.size()), now);
  head.title = section_name(plan.sections[plan.questions[place].section]);
  if (attempt.standing(place).flagged) head.marks.emplace_back("flagged");
  return head;
}

}  // namespace viva
