#include "support/told.h"

#include "support/body_picture.h"
#include "support/small_bank.h"
#include "viva/session/plan.h"

namespace viva {

Body body_of(const std::string& line, const Told& told) {
  const Course course = small_course({line});
  const Plan plan = make_plan(course, all_sections(course), {42, true});
  return question_body(
      {course.banks[0].sections[0].questions[0], plan.questions.at(0),
       told.standing, told.draft, told.told, told.hinted, told.asks_confidence,
       told.exam, told.review},
      told.columns);
}

std::string page(const std::string& line, const Told& told) {
  return picture(body_of(line, told));
}

Draft on_row(std::size_t row, const Places& chosen) {
  return {row, chosen, {}, {}};
}

Standing answered(const Response& first, const Response& last) {
  Standing standing;
  standing.answer = first;
  standing.last = last;
  return standing;
}

Standing answered(const Response& response) {
  return answered(response, response);
}

}  // namespace viva
