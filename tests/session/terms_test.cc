#include "viva/session/terms.h"

#include <algorithm>
#include <utility>

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

constexpr Milliseconds kSecond = 1'000;
constexpr Milliseconds kMinute = 60 * kSecond;

struct Says {
  std::optional<std::uint32_t> time_limit = {};
  std::optional<double> pass_mark = {};
  std::optional<Clock> clock = {};
};

Course course_of(const std::vector<Says>& banks) {
  Course course;
  for (const Says& says : banks) {
    Bank bank = small_bank({"Q | *x | y"});
    bank.settings.time_limit = says.time_limit;
    bank.settings.pass_mark = says.pass_mark;
    bank.settings.clock = says.clock;
    course.banks.push_back(std::move(bank));
  }
  return course;
}

Terms settle(const Terms& asked, const std::vector<Says>& banks) {
  const Course course = course_of(banks);
  return settle_terms(asked, course, all_sections(course));
}

Terms exam() {
  Terms terms;
  terms.mode = Mode::kExam;
  return terms;
}

Terms exam_of(Milliseconds limit) {
  Terms terms = exam();
  terms.time_limit = limit;
  return terms;
}

TEST_CASE("of several banks the longest time limit holds") {
  CHECK(settle(exam(), {{30}, {45}, {}}).time_limit == 45 * kMinute);
  CHECK(settle(exam(), {{45}, {30}}).time_limit == 45 * kMinute);
  CHECK_FALSE(settle(exam(), {{}, {}}).time_limit);
}

TEST_CASE("of several banks the highest pass mark holds") {
  const std::vector<Says> banks = {{{}, 50}, {{}, 60}, {}};
  CHECK(settle(exam(), banks).pass_mark == 60);
  CHECK(settle({}, banks).pass_mark == 60);
  CHECK_FALSE(settle(exam(), {{}}).pass_mark);
  CHECK(settle(exam(), {{{}, 0}}).pass_mark == 0);
}

TEST_CASE("what is asked for wins over the banks") {
  Terms asked = exam_of(20 * kMinute);
  asked.pass_mark = 40;
  const Terms terms = settle(asked, {{45, 60}});
  CHECK(terms.time_limit == 20 * kMinute);
  CHECK(terms.pass_mark == 40);
}

TEST_CASE("the clock pauses if all banks let it") {
  const Says pauses = {{}, {}, Clock::kPauses};
  const Says runs = {{}, {}, Clock::kRuns};
  CHECK(settle(exam(), {pauses, pauses}).clock_pauses);
  CHECK_FALSE(settle(exam(), {pauses, runs}).clock_pauses);
  CHECK_FALSE(settle(exam(), {pauses, {}}).clock_pauses);
  CHECK_FALSE(settle(exam(), {}).clock_pauses);
}

TEST_CASE("practice has no time limit and no clock that pauses") {
  Terms asked;
  asked.time_limit = 20 * kMinute;
  const Terms terms = settle(asked, {{45, {}, Clock::kPauses}});
  CHECK_FALSE(terms.time_limit);
  CHECK_FALSE(terms.clock_pauses);
}

TEST_CASE("extra time makes any limit longer") {
  Terms asked = exam();
  asked.extra_time = 50;
  CHECK(settle(asked, {{45}}).time_limit == 67 * kMinute + 30 * kSecond);
  CHECK_FALSE(settle(asked, {{}}).time_limit);
  asked.time_limit = 20 * kMinute;
  CHECK(settle(asked, {{45}}).time_limit == 30 * kMinute);
  asked.extra_time = 33.3;
  CHECK(settle(asked, {{}}).time_limit == 26 * kMinute + 39'600);
}

TEST_CASE("only the banks of the sections asked have a say") {
  const Course course = course_of({{30, 50}, {45, 60}});
  const std::vector<SectionRef> first = {{0, 0}};
  CHECK(settle_terms(exam(), course, first).time_limit == 30 * kMinute);
  CHECK(settle_terms(exam(), course, first).pass_mark == 50);
}

TEST_CASE("all other terms are as they were asked for") {
  Terms asked = exam_of(kMinute);
  asked.confidence = true;
  asked.formula_scoring = true;
  asked.pass_mark = 50;
  CHECK(settle(asked, {{}}).confidence);
  CHECK(settle(asked, {{}}).formula_scoring);
  asked.mode = Mode::kPractice;
  asked.retries = true;
  CHECK(settle(asked, {{}}).retries);
}

TEST_CASE("warnings come ten, five and one minutes before the end") {
  using Times = std::vector<Milliseconds>;
  const Milliseconds ten = 10 * kMinute;
  const Milliseconds five = 5 * kMinute;
  CHECK(warning_times(45 * kMinute) == Times{ten, five, kMinute});
  CHECK(warning_times(20 * kMinute) == Times{ten, five, kMinute});
  CHECK(warning_times(15 * kMinute) == Times{five, kMinute});
  CHECK(warning_times(10 * kMinute) == Times{five, kMinute});
  CHECK(warning_times(10 * kMinute - 1) == Times{kMinute});
  CHECK(warning_times(2 * kMinute) == Times{kMinute});
}

TEST_CASE("below two minutes the one warning comes at half of the time") {
  using Times = std::vector<Milliseconds>;
  CHECK(warning_times(90 * kSecond) == Times{45 * kSecond});
  CHECK(warning_times(2 * kMinute - 1) == Times{kMinute - 1});
}

TEST_CASE("warnings fall within the limit, the most time left first") {
  for (Milliseconds limit = kSecond; limit < 90 * kMinute; limit += 777) {
    const std::vector<Milliseconds> times = warning_times(limit);
    REQUIRE_FALSE(times.empty());
    REQUIRE(times.front() <= limit / 2);
    REQUIRE(times.back() > 0);
    REQUIRE(std::is_sorted(times.rbegin(), times.rend()));
  }
}

}  // namespace
}  // namespace viva
