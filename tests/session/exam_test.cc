#include "support/catch.h"
#include "support/small_bank.h"
#include "viva/session/attempt.h"
#include "viva/session/score.h"

namespace viva {
namespace {

constexpr Time kStart = 1'000;

Terms exam(std::optional<Milliseconds> limit = {}, bool pauses = false) {
  Terms terms;
  terms.mode = Mode::kExam;
  terms.time_limit = limit;
  terms.clock_pauses = pauses;
  return terms;
}

// Two questions whose key is B and A.
Attempt begin(const Terms& terms) {
  const Course course = small_course({"a | x | *y", "b | *x | y"});
  Plan plan = make_plan(course, all_sections(course), {1, true});
  plan.terms = terms;
  plan.started = kStart;
  return Attempt(plan);
}

// So many milliseconds after the start.
Event answer(std::size_t question, std::uint16_t chosen, bool again = false,
             Milliseconds after = 0) {
  const Time at = kStart + after;
  return {Event::Kind::kAnswer, question, {{chosen}, ""}, again, at, at};
}

Event just(Event::Kind kind, Milliseconds after = 0) {
  return {kind, 0, {}, false, kStart + after, kStart + after};
}

TEST_CASE("in an exam the last answer counts") {
  Attempt attempt = begin(exam());
  attempt.apply(answer(0, 0));
  CHECK(score(attempt) == Score{0, 1, 2});
  attempt.apply(answer(0, 1, true));
  CHECK(score(attempt) == Score{1, 1, 2});
  CHECK(attempt.standing(0).answer == Response{{1}, ""});
}

TEST_CASE("in an exam an answer can be taken back and given anew") {
  Attempt attempt = begin(exam());
  CHECK_FALSE(attempt.fits(just(Event::Kind::kClear)));
  Event sure = answer(0, 1);
  sure.confidence = 3;
  attempt.apply(sure);
  attempt.apply(just(Event::Kind::kClear));
  CHECK(score(attempt) == Score{0, 0, 2});
  CHECK_FALSE(attempt.standing(0).last);
  CHECK_FALSE(attempt.standing(0).confidence);
  CHECK(attempt.fits(just(Event::Kind::kSkip)));
  attempt.apply(answer(0, 1));
  CHECK(score(attempt) == Score{1, 1, 2});
}

TEST_CASE("an exam tells no hint and no key before it is handed in") {
  Attempt attempt = begin(exam());
  attempt.apply(answer(0, 1));
  CHECK_FALSE(attempt.fits(just(Event::Kind::kHint)));
  CHECK_FALSE(attempt.fits(just(Event::Kind::kReveal)));
  CHECK_FALSE(shows_key(attempt, 0));
  attempt.apply(just(Event::Kind::kFinish));
  CHECK(shows_key(attempt, 0));
  CHECK(shows_key(attempt, 1));
}

TEST_CASE("practice takes no answer back") {
  Attempt attempt = begin({});
  attempt.apply(answer(0, 1));
  CHECK_FALSE(attempt.fits(just(Event::Kind::kClear)));
}

TEST_CASE(
    "an answer is in time up to the deadline, the end of the paper later") {
  Attempt attempt = begin(exam(500));
  CHECK(attempt.deadline() == kStart + 500);
  CHECK(attempt.fits(answer(0, 1, false, 500)));
  CHECK_FALSE(attempt.fits(answer(0, 1, false, 501)));
  CHECK(attempt.fits(just(Event::Kind::kFinish, 501)));
  CHECK_FALSE(begin(exam()).deadline());
}

TEST_CASE("a clock that pauses moves the deadline by the time away") {
  Attempt attempt = begin(exam(500, true));
  attempt.apply(just(Event::Kind::kLeave, 100));
  CHECK(attempt.deadline() == kStart + 500);
  attempt.apply(just(Event::Kind::kResume, 900));
  CHECK(attempt.away() == 800);
  CHECK(attempt.deadline() == kStart + 1'300);
  CHECK(attempt.fits(answer(0, 1, false, 1'300)));
  CHECK(attempt.taken(kStart + 950) == 150);
}

TEST_CASE("a clock that runs on leaves the deadline where it is") {
  Attempt attempt = begin(exam(500));
  attempt.apply(just(Event::Kind::kLeave, 100));
  attempt.apply(just(Event::Kind::kResume, 900));
  CHECK(attempt.deadline() == kStart + 500);
  CHECK_FALSE(attempt.fits(answer(0, 1, false, 900)));
  CHECK(attempt.taken(kStart + 950) == 950);
}

TEST_CASE("practice does not take the time away for its own") {
  Attempt attempt = begin({});
  attempt.apply(answer(0, 1, false, 100));
  attempt.apply(just(Event::Kind::kResume, 900));
  CHECK(attempt.taken(kStart + 950) == 150);
  attempt.apply(just(Event::Kind::kFinish, 1'000));
  CHECK(attempt.taken(kStart + 5'000) == 200);
}

TEST_CASE("a clock that was set back takes no time off") {
  Attempt attempt = begin({});
  attempt.apply(answer(0, 1, false, 100));
  attempt.apply(just(Event::Kind::kResume, 50));
  CHECK(attempt.away() == 0);
  CHECK(attempt.latest() == kStart + 100);
  CHECK(attempt.taken(kStart) == 100);
}

TEST_CASE("an attempt knows whether its time ran out") {
  Attempt in_time = begin(exam(500));
  in_time.apply(just(Event::Kind::kFinish, 400));
  CHECK_FALSE(in_time.timed_out());
  Attempt late = begin(exam(500));
  Event finish = just(Event::Kind::kFinish, 500);
  finish.timed_out = true;
  late.apply(finish);
  CHECK(late.is_finished());
  CHECK(late.timed_out());
  CHECK(late.taken(kStart + 9'000) == 500);
}

}  // namespace
}  // namespace viva
