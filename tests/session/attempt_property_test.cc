#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <variant>
#include <vector>

#include "support/catch.h"
#include "support/random_paper.h"
#include "viva/session/attempt.h"
#include "viva/session/result.h"
#include "viva/session/score.h"

namespace viva {
namespace {

constexpr std::uint32_t kAttempts = 80;
constexpr double kSlack = 1e-9;

constexpr std::array<Event::Kind, 12> kKinds = {
    Event::Kind::kAnswer, Event::Kind::kSkip,   Event::Kind::kClear,
    Event::Kind::kFlag,   Event::Kind::kUnflag, Event::Kind::kHint,
    Event::Kind::kReveal, Event::Kind::kDrop,   Event::Kind::kLeave,
    Event::Kind::kResume, Event::Kind::kNote,   Event::Kind::kFinish};

// Any terms, and any events on a paper, whether they fit it or not.
class Person {
 public:
  explicit Person(std::uint32_t seed) : random_(seed) {}

  Terms terms() {
    Terms terms;
    terms.mode = one_in(2) ? Mode::kExam : Mode::kPractice;
    terms.retries = one_in(2);
    terms.confidence = one_in(2);
    terms.formula_scoring = one_in(3);
    if (terms.mode == Mode::kExam && one_in(2)) terms.time_limit = below(600);
    terms.clock_pauses = one_in(2);
    return terms;
  }

  Event event(const Plan& plan) {
    Event event;
    event.kind = one_in(2) ? Event::Kind::kAnswer : kKinds[below(11)];
    if (one_in(60)) event.kind = Event::Kind::kFinish;
    if (is_about_question(event.kind)) {
      event.question = below(plan.questions.size() + 1);
    }
    now_ += one_in(20) ? -5 : below(20);
    event.at = plan.started + now_;
    event.shown = event.at - (one_in(2) ? below(10) : 0);
    event.timed_out = event.kind == Event::Kind::kFinish && one_in(2);
    if (event.kind == Event::Kind::kAnswer) answer(event, plan);
    if (event.kind == Event::Kind::kNote) event.note = note(plan);
    return event;
  }

  // One that does not fit comes now and then.
  Response response(const PlannedQuestion& question) {
    if (one_in(10)) return {{}, one_in(2) ? "" : "three"};
    if (std::holds_alternative<NumberKey>(question.key)) {
      return {{}, one_in(2) ? "3" : "-2.5"};
    }
    if (std::holds_alternative<TextKey>(question.key)) {
      return {{}, one_in(2) ? "Paris" : "gray"};
    }
    const auto& key = std::get<ChoiceKey>(question.key);
    if (one_in(3)) return {key.places, ""};
    Places chosen;
    for (std::uint16_t i = 0; i < question.order.size(); ++i) {
      if (one_in(2)) chosen.push_back(i);
    }
    if (!key.several) chosen = {any_place(question)};
    return {chosen, ""};
  }

 private:
  std::uint32_t below(std::size_t n) {
    return static_cast<std::uint32_t>(random_() % n);
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

  std::uint16_t any_place(const PlannedQuestion& question) {
    return static_cast<std::uint16_t>(below(question.order.size()));
  }

  Note note(const Plan& plan) {
    const auto kind = static_cast<NoteTarget::Kind>(below(3));
    const bool question = kind == NoteTarget::Kind::kQuestion;
    const std::size_t places =
        question ? plan.questions.size() : plan.sections.size();
    const NoteTarget target{kind, below(places + 1), question ? 0 : below(3)};
    return {target, "title", one_in(3) ? "" : std::to_string(below(100))};
  }

  void answer(Event& event, const Plan& plan) {
    event.retry = one_in(2);
    if (one_in(2)) event.confidence = static_cast<int>(below(3)) + 1;
    if (one_in(20)) event.confidence = 4;
    if (event.question < plan.questions.size()) {
      event.response = response(plan.questions[event.question]);
    }
  }

  std::mt19937 random_;
  Milliseconds now_ = 0;
};

// What a person did on a paper that fitted it.
struct Told {
  Plan plan;
  std::vector<Event> events;
};

Told random_told(std::uint32_t seed) {
  RandomPaper paper = random_paper(seed);
  paper.options = {seed, {}};
  paper.sections = all_sections(paper.course);
  paper.sections.resize(std::min<std::size_t>(paper.sections.size(), 3));
  paper.options.most = 6;
  Person person(seed);
  Told told{paper.plan(), {}};
  told.plan.terms = person.terms();
  told.plan.started = 1'000;
  Attempt attempt(told.plan);
  for (int i = 0; i < 60; ++i) {
    const Event event = person.event(told.plan);
    if (!attempt.fits(event)) continue;
    attempt.apply(event);
    told.events.push_back(event);
  }
  return told;
}

template <typename Check>
void for_each_attempt(Check check) {
  static const std::vector<Told> all = [] {
    std::vector<Told> all;
    for (std::uint32_t i = 0; i < kAttempts; ++i) all.push_back(random_told(i));
    return all;
  }();
  for (std::uint32_t i = 0; i < kAttempts; ++i) {
    INFO("attempt " << i);
    check(all[i], i);
  }
}

// What holds wherever an attempt stands, from its beginning on.
template <typename Check>
void at_each_event(Check check) {
  for_each_attempt([&](const Told& told, std::uint32_t seed) {
    Attempt attempt(told.plan);
    Person person(~seed);
    check(attempt, person);
    for (const Event& event : told.events) {
      attempt.apply(event);
      check(attempt, person);
    }
  });
}

TEST_CASE("every kind of event comes about in random attempts") {
  std::map<Event::Kind, int> counts;
  int late = 0;
  for_each_attempt([&](const Told& told, auto) {
    for (const Event& event : told.events) ++counts[event.kind];
    late += !told.events.empty() && told.events.back().timed_out ? 1 : 0;
  });
  for (const Event::Kind kind : kKinds) {
    INFO(static_cast<int>(kind));
    CHECK(counts[kind] > 3);
  }
  CHECK(late > 3);
}

TEST_CASE("replaying what came before gives the attempt as it stood") {
  for_each_attempt([](const Told& told, auto) {
    Attempt attempt(told.plan);
    for (std::size_t i = 0; i < told.events.size(); ++i) {
      attempt.apply(told.events[i]);
      Attempt again(told.plan);
      for (std::size_t k = 0; k <= i; ++k) {
        REQUIRE(again.fits(told.events[k]));
        again.apply(told.events[k]);
      }
      REQUIRE(again == attempt);
    }
  });
}

TEST_CASE("of all notes on a thing the last one stands, in the paper's order") {
  std::size_t most = 0;
  for_each_attempt([&](const Told& told, auto) {
    Attempt attempt(told.plan);
    std::map<NoteTarget, Note> last;
    for (const Event& event : told.events) {
      attempt.apply(event);
      if (!event.note) continue;
      last.erase(event.note->about);
      if (!event.note->text.empty()) last[event.note->about] = *event.note;
    }
    std::vector<Note> notes;
    for (const auto& [target, note] : last) notes.push_back(note);
    REQUIRE(attempt.notes() == notes);
    most = std::max(most, notes.size());
  });
  CHECK(most > 2);
}

TEST_CASE("notes change nothing but the notes") {
  for_each_attempt([&](const Told& told, auto) {
    Attempt with(told.plan);
    Attempt without(told.plan);
    for (const Event& event : told.events) {
      with.apply(event);
      if (!event.note) without.apply(event);
    }
    REQUIRE(with.standings() == without.standings());
    REQUIRE(points(with) == points(without));
    REQUIRE(with.is_finished() == without.is_finished());
  });
}

TEST_CASE("no more is right than answered, nor answered than asked") {
  at_each_event([](const Attempt& attempt, auto&) {
    const Score all = score(attempt);
    REQUIRE(all.right <= all.answered);
    REQUIRE(all.answered <= all.asked);
    REQUIRE(all.asked <= attempt.plan().questions.size());
    REQUIRE(missed(attempt).size() == all.asked - all.right);
  });
}

TEST_CASE("no more is earned than can be, nothing lost but by formula") {
  int lost = 0;
  at_each_event([&](const Attempt& attempt, auto&) {
    for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
      const Points own = points(attempt, i);
      const bool may_lose = attempt.plan().terms.formula_scoring;
      REQUIRE(own.earned <= own.possible);
      REQUIRE(own.earned >= (may_lose ? -own.possible : 0));
      lost += own.earned < 0 ? 1 : 0;
    }
  });
  CHECK(lost > 10);
}

TEST_CASE("sections add up to the whole, questions to their section") {
  at_each_event([](const Attempt& attempt, auto&) {
    const std::size_t sections = attempt.plan().sections.size();
    std::vector<Points> sums(sections);
    std::vector<std::size_t> right(sections);
    for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
      const std::size_t section = attempt.plan().questions[i].section;
      sums[section] += points(attempt, i);
      right[section] += is_right(attempt, i) ? 1 : 0;
    }
    Points all;
    Score counted;
    const auto points_by = points_by_section(attempt);
    const auto scores = score_by_section(attempt);
    for (std::size_t i = 0; i < sections; ++i) {
      REQUIRE(sums[i] == points_by[i]);
      REQUIRE(right[i] == scores[i].right);
      all += sums[i];
      counted += scores[i];
    }
    REQUIRE(all == points(attempt));
    REQUIRE(counted == score(attempt));
  });
}

TEST_CASE("a result holds what its parts say") {
  at_each_event([](const Attempt& attempt, auto&) {
    const Result result = result_of(attempt, attempt.latest());
    REQUIRE(result.score == score(attempt));
    REQUIRE(result.guessing.possible == result.points.possible);
    REQUIRE(result.guessing.earned <= result.points.possible);
    REQUIRE(result.taken == attempt.taken(attempt.latest()));
    REQUIRE(result.taken >= 0);
    for (const std::size_t place : result.study) {
      REQUIRE(result.sections[place].score.right <
              result.sections[place].score.asked);
    }
  });
}

TEST_CASE("once an attempt is finished nothing fits") {
  int finished = 0;
  at_each_event([&](Attempt attempt, Person& person) {
    if (!attempt.is_finished()) {
      attempt.apply({Event::Kind::kFinish, 0, {}, false, 0, 0});
    }
    Event event = person.event(attempt.plan());
    for (const Event::Kind kind : kKinds) {
      event.kind = kind;
      REQUIRE_FALSE(attempt.fits(event));
    }
    ++finished;
  });
  CHECK(finished > 100);
}

// What fits a question where an attempt stands.
void check_question(const Attempt& attempt, std::size_t place,
                    const Response& response) {
  const Standing& standing = attempt.standing(place);
  const bool exam = attempt.plan().terms.mode == Mode::kExam;
  const bool answered = standing.answer.has_value();
  const auto may = [&](Event::Kind kind) {
    return attempt.fits({kind, place, {}, false, 0, 0});
  };
  REQUIRE(may(Event::Kind::kClear) == (exam && answered));
  REQUIRE(may(Event::Kind::kHint) == !exam);
  REQUIRE(may(Event::Kind::kReveal) == (!exam && answered));
  REQUIRE(may(Event::Kind::kSkip) == !answered);
  REQUIRE(may(Event::Kind::kDrop));
  const PlannedQuestion& question = attempt.plan().questions[place];
  const bool apt = fits(response, question.key, question.order.size());
  const auto deadline = attempt.deadline();
  Event event{Event::Kind::kAnswer, place, response, answered, 0, 0};
  event.at = deadline.value_or(attempt.latest());
  event.shown = event.at;
  REQUIRE(attempt.fits(event) == (apt && !standing.dropped));
  event.retry = !answered;
  REQUIRE(attempt.fits(event) == (exam && apt && !standing.dropped));
  event.retry = answered;
  ++event.at;
  REQUIRE(attempt.fits(event) == (apt && !standing.dropped && !deadline));
}

TEST_CASE("what fits depends on the mode, on what was said, and on time") {
  std::size_t turn = 0;
  at_each_event([&](const Attempt& attempt, Person& person) {
    const std::size_t questions = attempt.standings().size();
    if (attempt.is_finished() || questions == 0) return;
    const std::size_t place = turn++ % questions;
    check_question(attempt, place,
                   person.response(attempt.plan().questions[place]));
  });
  CHECK(turn > 500);
}

TEST_CASE("an exam shows the key at its end, practice once it is answered") {
  at_each_event([](const Attempt& attempt, auto&) {
    for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
      const bool shown = shows_key(attempt, i);
      if (attempt.is_finished()) {
        REQUIRE(shown);
      } else if (attempt.plan().terms.mode == Mode::kExam ||
                 !attempt.standing(i).answer) {
        REQUIRE_FALSE(shown);
      } else if (!attempt.plan().terms.retries) {
        REQUIRE(shown);
      }
    }
  });
}

TEST_CASE("all or nothing earns least, each choice on its own earns most") {
  int apart = 0;
  for_each_attempt([&](const Told& told, auto) {
    std::vector<double> earned;
    for (const Grading grading :
         {Grading::kExact, Grading::kRightMinusWrong, Grading::kJudged}) {
      Plan plan = told.plan;
      plan.terms.formula_scoring = false;
      for (PlannedQuestion& question : plan.questions) {
        auto* key = std::get_if<ChoiceKey>(&question.key);
        if (key != nullptr) key->grading = grading;
      }
      Attempt attempt(plan);
      for (const Event& event : told.events) attempt.apply(event);
      earned.push_back(points(attempt).earned);
    }
    REQUIRE(earned[0] <= earned[1] + kSlack);
    REQUIRE(earned[1] <= earned[2] + kSlack);
    apart += earned[0] < earned[2] ? 1 : 0;
  });
  CHECK(apart > 3);
}

}  // namespace
}  // namespace viva
