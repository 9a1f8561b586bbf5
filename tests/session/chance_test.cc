#include <algorithm>
#include <array>
#include <vector>

#include "support/catch.h"
#include "support/chi_square.h"
#include "support/small_bank.h"
#include "viva/session/plan.h"
#include "viva/session/random.h"

namespace viva {
namespace {

// All bounds of chi-square below are for p = .001, by degrees of freedom. What
// is drawn depends on the seeds alone, so that no test fails by chance.
constexpr double kBound2 = 13.82;
constexpr double kBound3 = 16.27;
constexpr double kBound4 = 18.47;
constexpr double kBound9 = 27.88;
constexpr double kBound11 = 31.26;
constexpr double kBound23 = 49.73;

// Where the key of a question of one right choice stands on the page.
std::size_t key_place(const Places& order, std::uint16_t key) {
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), key) -
                                  order.begin());
}

// By seed, where the key of the question in this line stands.
std::vector<std::size_t> key_places(const std::string& line,
                                    std::uint64_t seeds = 10'000) {
  const Bank bank = small_bank({line});
  const Question& question = bank.sections[0].questions[0];
  const QuestionId id = content_id(question);
  const std::uint16_t key =
      std::get<ChoiceKey>(key_of(question)).places.front();
  std::vector<std::size_t> places;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    places.push_back(
        key_place(choice_order(bank, question, id, {seed, false}), key));
  }
  return places;
}

template <std::size_t N>
std::array<int, N> count(const std::vector<std::size_t>& places) {
  std::array<int, N> counts{};
  for (const std::size_t place : places) ++counts[place];
  return counts;
}

template <std::size_t N>
std::array<std::array<int, N>, N> cross(const std::vector<std::size_t>& rows,
                                        const std::vector<std::size_t>& cols) {
  std::array<std::array<int, N>, N> table{};
  for (std::size_t i = 0; i < rows.size(); ++i) ++table[rows[i]][cols[i]];
  return table;
}

TEST_CASE("over many seeds the key stands in every place equally often") {
  CHECK(chi_square(count<3>(key_places("three | w | x | *y"))) < kBound2);
  CHECK(chi_square(count<4>(key_places("four | w | x | *y | z"))) < kBound3);
  CHECK(chi_square(count<5>(key_places("five | v | *w | x | y | z"))) <
        kBound4);
}

TEST_CASE("a pin leaves the key the other places equally often") {
  const auto counts =
      count<4>(key_places("Q | None of these | *x | y | z", 3'000));
  CHECK(counts[3] == 0);
  CHECK(chi_square(std::span(counts).first(3)) < kBound2);
}

TEST_CASE("where one key stands tells nothing of the others, or other seeds") {
  const auto one = key_places("one | w | *x | y | z", 3'000);
  const auto other = key_places("other | *w | x | y | z", 3'000);
  CHECK(chi_square(cross<4>(one, other)) < kBound9);
  std::vector<std::size_t> next = one;
  std::rotate(next.begin(), next.begin() + 1, next.end());
  CHECK(chi_square(cross<4>(one, next)) < kBound9);
}

TEST_CASE("in one paper the keys stand in every place equally often") {
  std::vector<std::string> lines;
  for (int i = 0; i < 1000; ++i) {
    lines.push_back("Stem " + std::to_string(i) + "? | w | *x | y | z");
  }
  const Course course = small_course(lines);
  const Plan plan = make_plan(course, all_sections(course), {42, false});
  std::vector<std::size_t> places;
  for (const PlannedQuestion& question : plan.questions) {
    places.push_back(key_place(question.order, 1));
  }
  CHECK(chi_square(count<4>(places)) < kBound3);
  std::vector<std::size_t> next = places;
  std::rotate(next.begin(), next.begin() + 1, next.end());
  CHECK(chi_square(cross<4>(places, next)) < kBound9);
}

TEST_CASE("each question comes first equally often when they are shuffled") {
  const Course course =
      small_course({"one | = 1", "two | = 2", "three | = 3", "four | = 4"});
  std::array<int, 4> first{};
  for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
    const Plan plan = make_plan(course, all_sections(course),
                                {seed, true, /*shuffle_questions=*/true});
    ++first[plan.questions[0].ref->question];
  }
  CHECK(chi_square(first) < kBound3);
}

// Of n questions k are drawn N times without putting back: the counts of two
// questions hang together, and the sum of squares over N k (n - k)/(n (n - 1))
// is a chi-square of n - 1 degrees of freedom.
TEST_CASE("each question of a section is drawn equally often") {
  const Course course = small_course(
      {"one | = 1", "two | = 2", "three | = 3", "four | = 4", "five | = 5"});
  PlanOptions options{0, true};
  options.most = 2;
  constexpr int kPapers = 2'000;
  std::array<int, 5> drawn{};
  for (; options.seed < kPapers; ++options.seed) {
    const Plan plan = make_plan(course, all_sections(course), options);
    for (const PlannedQuestion& question : plan.questions) {
      ++drawn[question.ref->question];
    }
  }
  double sum = 0;
  for (const int times : drawn) {
    const double apart = times - kPapers * 2 / 5.0;
    sum += apart * apart;
  }
  CHECK(sum / (kPapers * 2 * (5 - 2) / (5.0 * 4)) < kBound4);
}

TEST_CASE("what does not come out even falls to each section equally often") {
  const Course course = sectioned_course({{"One", {"one | = 1"}},
                                          {"Two", {"two | = 2"}},
                                          {"Three", {"three | = 3"}}});
  PlanOptions options{0, true};
  options.most = 1;
  std::array<int, 3> drawn{};
  for (; options.seed < 2'000; ++options.seed) {
    const Plan plan = make_plan(course, all_sections(course), options);
    ++drawn[plan.questions[0].ref->section.section];
  }
  CHECK(chi_square(drawn) < kBound2);
}

TEST_CASE("a shuffle gives every order equally often") {
  std::array<int, 24> counts{};
  Random random(42);
  for (int i = 0; i < 12'000; ++i) {
    std::array<int, 4> items = {0, 1, 2, 3};
    shuffle(std::span<int>(items), random);
    std::size_t rank = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const auto smaller =
          std::count_if(items.begin() + static_cast<int>(k), items.end(),
                        [&](int item) { return item < items[k]; });
      rank = rank * (4 - k) + static_cast<std::size_t>(smaller);
    }
    ++counts[rank];
  }
  CHECK(chi_square(counts) < kBound23);
}

// Without rejection every third number would come twice as often: 2^32 is four
// thirds of the bound.
TEST_CASE("a bound that does not divide the draws favours no number") {
  Random random(42);
  std::array<int, 3> thirds{};
  for (int i = 0; i < 3'000; ++i) ++thirds[random.bounded(0xC0000000U) % 3];
  CHECK(chi_square(thirds) < kBound2);
  std::array<int, 12> twelfths{};
  for (int i = 0; i < 12'000; ++i) ++twelfths[random.bounded(12)];
  CHECK(chi_square(twelfths) < kBound11);
}

}  // namespace
}  // namespace viva
