#include <algorithm>
#include <functional>

#include "viva/bank/bank.h"

namespace viva {
namespace {

template <typename T, typename Same = std::equal_to<>>
bool same_all(std::span<const T> a, std::span<const T> b, Same same = {}) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

struct SameAnswer {
  bool operator()(const Numeric& a, const Numeric& b) const { return a == b; }
  bool operator()(const ShortText& a, const ShortText& b) const {
    return same_all(a.accepted, b.accepted) && a.pattern == b.pattern;
  }
  template <typename A, typename B>
  bool operator()(const A& /*a*/, const B& /*b*/) const {
    return std::is_same_v<A, B>;
  }
};

bool same_details(const Details& a, const Details& b) {
  return a.id == b.id && a.key == b.key && a.points == b.points &&
         same_all(a.tags, b.tags) && a.difficulty == b.difficulty &&
         same_all(a.objectives, b.objectives) && a.hint == b.hint &&
         same_all(a.feedback, b.feedback) && a.fixed_order == b.fixed_order &&
         same_all(a.ignores, b.ignores);
}

bool same_question(const Question& a, const Question& b) {
  return a.number == b.number && a.stem == b.stem &&
         std::visit(SameAnswer{}, *a.answer, *b.answer) &&
         same_all(a.choices, b.choices) && a.explanation == b.explanation &&
         same_details(*a.details, *b.details);
}

bool same_section(const Section& a, const Section& b) {
  return a.number == b.number && a.title == b.title &&
         same_all(a.objectives, b.objectives) &&
         same_all(a.questions, b.questions, same_question) &&
         same_all(a.activities, b.activities) &&
         same_all(a.discussion, b.discussion) && same_all(a.ignores, b.ignores);
}

bool same_settings(const Settings& a, const Settings& b) {
  return a.course == b.course && a.author == b.author &&
         a.language == b.language && a.pass_mark == b.pass_mark &&
         a.time_limit == b.time_limit && a.shuffle == b.shuffle &&
         a.clock == b.clock && a.grading == b.grading &&
         same_all(a.check, b.check);
}

}  // namespace

bool operator==(const Bank& a, const Bank& b) {
  return a.title == b.title && same_settings(a.settings, b.settings) &&
         same_all(a.sections, b.sections, same_section);
}

}  // namespace viva
