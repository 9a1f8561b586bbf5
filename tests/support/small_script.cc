#include "support/small_script.h"

#include "support/small_bank.h"

namespace viva {
namespace {

Event about(Event::Kind kind, std::size_t question, Time at) {
  return {kind, question, {}, false, kStarted + at, kStarted + at};
}

Event answer(std::size_t question, Response response, Time at,
             bool retry = false) {
  return {Event::Kind::kAnswer, question,     std::move(response), retry,
          kStarted + at - 10,   kStarted + at};
}

Event note(const NoteTarget& target, std::string_view text, Time at) {
  Event event = about(Event::Kind::kNote, 0, at);
  event.note = {target, "what it is about", std::string(text)};
  return event;
}

}  // namespace

Plan small_plan() {
  const Course course = sectioned_course(
      {{"One", {"a | w | *x | y", "b | *w | *x | y"}},
       {"Two", {"c | = 0.1 ~ 1e-7", "d | = Paris ~ par[a-z]*"}}});
  Plan plan = make_plan(course, all_sections(course), {42, std::nullopt});
  plan.started = kStarted;
  return plan;
}

std::vector<Event> small_events() {
  using Kind = Event::Kind;
  return {answer(0, {{1}, ""}, 20),
          answer(0, {{2}, ""}, 30, true),
          about(Kind::kFlag, 0, 40),
          {Kind::kSkip, 1, {}, false, kStarted + 40, kStarted + 50},
          answer(1, {{1, 0}, ""}, 60),
          about(Kind::kHint, 2, 70),
          answer(2, {{}, "0.10000001"}, 80),
          note({NoteTarget::Kind::kQuestion, 2}, "0.1, \"roughly\"", 85),
          note({NoteTarget::Kind::kActivity, 1, 3}, "Try\x01 it.", 86),
          about(Kind::kLeave, 0, 90),
          about(Kind::kResume, 0, 200),
          answer(3, {{}, "\"Paris\\\" \u202e\x01"}, 210),
          answer(3, {{}, "pariser"}, 220, true),
          note({NoteTarget::Kind::kQuestion, 2}, "", 225),
          note({NoteTarget::Kind::kDiscussion, 0, 1}, "Yes.", 226),
          about(Kind::kUnflag, 0, 230),
          about(Kind::kFinish, 0, 240)};
}

}  // namespace viva
