#include "viva/session/attempt.h"

#include "support/catch.h"
#include "support/small_bank.h"
#include "viva/session/result.h"

namespace viva {
namespace {

Plan two_sections() {
  const Course course = sectioned_course(
      {{"One", {"a | x | *y", "b | *x | y"}}, {"Two", {"c | x | *y"}}});
  return make_plan(course, all_sections(course), {1, true});
}

Event answer(std::size_t question, std::uint16_t chosen, bool retry = false) {
  return {Event::Kind::kAnswer, question, {{chosen}, ""}, retry, 0, 0};
}

Event skip(std::size_t question) {
  return {Event::Kind::kSkip, question, {}, false, 0, 0};
}

Event just(Event::Kind kind, std::size_t question) {
  return {kind, question, {}, false, 0, 0};
}

const Event kFinish{Event::Kind::kFinish, 0, {}, false, 0, 0};

TEST_CASE("answers are scored by section and in all") {
  Attempt attempt(two_sections());
  attempt.apply(answer(0, 1));
  attempt.apply(answer(1, 1));
  CHECK(score_by_section(attempt) == std::vector<Score>{{1, 2, 2}, {0, 0, 1}});
  CHECK(score(attempt) == Score{1, 2, 3});
}

TEST_CASE("the first answer counts and a retry does not") {
  Attempt attempt(two_sections());
  attempt.apply(answer(0, 0));
  attempt.apply(answer(0, 1, true));
  CHECK(score(attempt).right == 0);
  CHECK(attempt.standing(0).answer == Response{{0}, ""});
  CHECK(attempt.standing(0).last == Response{{1}, ""});
}

TEST_CASE("what was skipped is not answered and can still be") {
  Attempt attempt(two_sections());
  attempt.apply(skip(0));
  CHECK(attempt.standing(0).skipped);
  CHECK(score(attempt) == Score{0, 0, 3});
  attempt.apply(answer(0, 1));
  CHECK_FALSE(attempt.standing(0).skipped);
  CHECK(score(attempt) == Score{1, 1, 3});
}

TEST_CASE("an event that does not fit the paper is told apart") {
  Attempt attempt(two_sections());
  CHECK(attempt.fits(answer(0, 1)));
  CHECK_FALSE(attempt.fits(answer(3, 0)));
  CHECK_FALSE(attempt.fits(answer(0, 2)));
  CHECK_FALSE(attempt.fits(answer(0, 1, true)));
  CHECK_FALSE(attempt.fits({Event::Kind::kAnswer, 0, {}, false, 0, 0}));
  attempt.apply(answer(0, 1));
  CHECK_FALSE(attempt.fits(answer(0, 1)));
  CHECK(attempt.fits(answer(0, 1, true)));
  CHECK_FALSE(attempt.fits(skip(0)));
  attempt.apply(kFinish);
  CHECK(attempt.is_finished());
  CHECK_FALSE(attempt.fits(answer(1, 0)));
}

TEST_CASE("an answer that is partly right does not count as right") {
  const Course course =
      small_course({"a | *x | *y | z", "b | = 3.14 ~ 0.01", "c | = Paris"});
  Attempt attempt(make_plan(course, all_sections(course), {1, true}));
  const auto apply = [&](std::size_t question, Response response) {
    const Event event{
        Event::Kind::kAnswer, question, std::move(response), false, 0, 0};
    REQUIRE(attempt.fits(event));
    attempt.apply(event);
  };
  apply(0, {{0}, ""});
  apply(1, {{}, "3.15"});
  apply(2, {{}, "paris"});
  CHECK(score(attempt) == Score{2, 3, 3});
  CHECK(missed(attempt) == std::vector<std::size_t>{0});
}

TEST_CASE("points are earned by the credit of the first answer") {
  const Course course =
      small_course({"a | *x | *y | z | @points 4", "b | *x | y", "c | *x | y"});
  Attempt attempt(make_plan(course, all_sections(course), {1, true}));
  CHECK(points_by_section(attempt) == std::vector<Points>{{0, 6}});
  attempt.apply({Event::Kind::kAnswer, 0, {{0}, ""}, false, 0, 0});
  attempt.apply({Event::Kind::kAnswer, 0, {{0, 1}, ""}, true, 0, 0});
  attempt.apply({Event::Kind::kAnswer, 1, {{0}, ""}, false, 0, 0});
  CHECK(points_by_section(attempt) == std::vector<Points>{{3, 6}});
}

TEST_CASE("replaying the events gives the same attempt") {
  const std::vector<Event> events = {answer(0, 1), skip(1), answer(2, 0),
                                     answer(2, 1, true), kFinish};
  Attempt once(two_sections());
  for (std::size_t i = 0; i < events.size(); ++i) {
    once.apply(events[i]);
    Attempt again(two_sections());
    for (std::size_t k = 0; k <= i; ++k) again.apply(events[k]);
    CHECK(score(again) == score(once));
    CHECK(again.is_finished() == once.is_finished());
  }
}

TEST_CASE("missed is what was answered wrong or not at all") {
  Attempt attempt(two_sections());
  attempt.apply(answer(0, 1));
  attempt.apply(answer(1, 1));
  CHECK(missed(attempt) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("a hint counts only before the answer") {
  Attempt attempt(two_sections());
  attempt.apply(just(Event::Kind::kHint, 0));
  attempt.apply(answer(0, 1));
  attempt.apply(answer(1, 1));
  attempt.apply(just(Event::Kind::kHint, 1));
  CHECK(attempt.standing(0).hinted);
  CHECK_FALSE(attempt.standing(1).hinted);
  CHECK(result_of(attempt, 0).hints == 1);
}

TEST_CASE("what is dropped cannot be answered, nor answered again") {
  Attempt attempt(two_sections());
  attempt.apply(answer(0, 0));
  attempt.apply(just(Event::Kind::kDrop, 0));
  attempt.apply(just(Event::Kind::kDrop, 1));
  CHECK_FALSE(attempt.fits(answer(0, 1, true)));
  CHECK_FALSE(attempt.fits(answer(1, 0)));
  CHECK(is_asked(attempt.standing(0)));
  CHECK_FALSE(is_asked(attempt.standing(1)));
  CHECK(score(attempt) == Score{0, 1, 2});
}

TEST_CASE("in practice the key is shown once a question is answered") {
  Attempt attempt(two_sections());
  attempt.apply(skip(0));
  CHECK_FALSE(shows_key(attempt, 0));
  attempt.apply(answer(0, 0));
  CHECK(shows_key(attempt, 0));
  CHECK_FALSE(shows_key(attempt, 1));
  attempt.apply(kFinish);
  CHECK(shows_key(attempt, 1));
}

TEST_CASE("with retries the key is shown once it is found or given up") {
  Plan plan = two_sections();
  plan.terms.retries = true;
  Attempt attempt(plan);
  CHECK_FALSE(attempt.fits(just(Event::Kind::kReveal, 0)));
  attempt.apply(answer(0, 0));
  CHECK_FALSE(shows_key(attempt, 0));
  attempt.apply(answer(0, 1, true));
  CHECK(shows_key(attempt, 0));
  attempt.apply(answer(1, 1));
  CHECK_FALSE(shows_key(attempt, 1));
  CHECK(attempt.fits(just(Event::Kind::kReveal, 1)));
  attempt.apply(just(Event::Kind::kReveal, 1));
  CHECK(attempt.standing(1).revealed);
  CHECK(shows_key(attempt, 1));
}

TEST_CASE("a mark stays until it is taken off") {
  Attempt attempt(two_sections());
  attempt.apply(just(Event::Kind::kFlag, 0));
  attempt.apply(answer(0, 1));
  CHECK(attempt.standing(0).flagged);
  attempt.apply(just(Event::Kind::kUnflag, 0));
  CHECK_FALSE(attempt.standing(0).flagged);
}

TEST_CASE("confidence is that of the answer that counts") {
  Attempt attempt(two_sections());
  Event sure = answer(0, 0);
  sure.confidence = 3;
  attempt.apply(sure);
  Event unsure = answer(0, 1, true);
  unsure.confidence = 1;
  attempt.apply(unsure);
  CHECK(attempt.standing(0).confidence == 3);
  sure.question = 1;
  for (const int none : {0, 4}) {
    sure.confidence = none;
    CHECK_FALSE(attempt.fits(sure));
  }
}

TEST_CASE("spent is the time on the page, retries included") {
  Attempt attempt(two_sections());
  attempt.apply({Event::Kind::kSkip, 0, {}, false, 100, 130});
  attempt.apply({Event::Kind::kAnswer, 0, {{0}, ""}, false, 200, 205});
  attempt.apply({Event::Kind::kAnswer, 0, {{1}, ""}, true, 210, 211});
  CHECK(attempt.standing(0).spent == 36);
  attempt.apply({Event::Kind::kAnswer, 1, {{1}, ""}, false, 300, 290});
  CHECK(attempt.standing(1).spent == 0);
}

TEST_CASE("the section with the lowest share of right answers comes first") {
  const std::vector<Score> scores = {
      {3, 4, 4}, {4, 4, 4}, {0, 2, 2}, {1, 4, 4}};
  CHECK(study_order(scores) == std::vector<std::size_t>{2, 3, 0});
}

Event note(NoteTarget target, std::string text) {
  Event event = just(Event::Kind::kNote, 0);
  event.note = {target, "title", std::move(text)};
  return event;
}

constexpr NoteTarget kOnSecond{NoteTarget::Kind::kQuestion, 1};
constexpr NoteTarget kOnActivity{NoteTarget::Kind::kActivity, 1, 2};

TEST_CASE("a later note takes the place of an earlier one") {
  Attempt attempt(two_sections());
  attempt.apply(note(kOnActivity, "do it"));
  attempt.apply(note(kOnSecond, "see page 4"));
  attempt.apply(note(kOnSecond, "see page 5"));
  CHECK(attempt.notes() == std::vector<Note>{{kOnSecond, "title", "see page 5"},
                                             {kOnActivity, "title", "do it"}});
  REQUIRE(attempt.note_on(kOnActivity) != nullptr);
  CHECK(attempt.note_on(kOnActivity)->text == "do it");
  CHECK(attempt.note_on({NoteTarget::Kind::kDiscussion, 1, 2}) == nullptr);
}

TEST_CASE("an empty note removes the one that was there") {
  Attempt attempt(two_sections());
  attempt.apply(note(kOnSecond, ""));
  attempt.apply(note(kOnSecond, "see page 4"));
  attempt.apply(note(kOnSecond, ""));
  CHECK(attempt.notes().empty());
}

TEST_CASE("a note is about something on the paper, and before its end") {
  Attempt attempt(two_sections());
  CHECK(attempt.fits(note(kOnSecond, "x")));
  CHECK(attempt.fits(note(kOnActivity, std::string(kLongestNote, 'x'))));
  CHECK_FALSE(
      attempt.fits(note(kOnSecond, std::string(kLongestNote + 1, 'x'))));
  CHECK_FALSE(attempt.fits(note({NoteTarget::Kind::kQuestion, 3}, "x")));
  CHECK_FALSE(attempt.fits(note({NoteTarget::Kind::kQuestion, 0, 1}, "x")));
  CHECK_FALSE(attempt.fits(note({NoteTarget::Kind::kDiscussion, 2, 0}, "x")));
  CHECK_FALSE(attempt.fits(just(Event::Kind::kNote, 0)));
  attempt.apply(kFinish);
  CHECK_FALSE(attempt.fits(note(kOnSecond, "x")));
}

}  // namespace
}  // namespace viva
