#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <random>
#include <variant>

#include "support/catch.h"
#include "support/random_paper.h"
#include "viva/bank/wording.h"
#include "viva/session/plan.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

constexpr std::uint32_t kPapers = 40;

template <typename Check>
void for_each_paper(Check check) {
  for (std::uint32_t seed = 0; seed < kPapers; ++seed) {
    INFO("paper " << seed);
    check(random_paper(seed), seed);
  }
}

// A place among the sections asked for, and one in the section.
using Asked = std::pair<std::size_t, std::size_t>;

std::size_t place_of(const RandomPaper& paper, SectionRef section) {
  const auto& all = paper.sections;
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), section) -
                                  all.begin());
}

std::vector<Asked> asked(const RandomPaper& paper) {
  std::vector<Asked> places;
  for (const Plan plan = paper.plan(); const auto& question : plan.questions) {
    places.emplace_back(place_of(paper, question.ref->section),
                        question.ref->question);
  }
  return places;
}

bool is_any_of(std::string_view word, const std::vector<std::string>& wanted) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const auto& other) {
    return fold(word) == fold(other);
  });
}

bool is_wanted(const RandomPaper& paper, const QuestionRef& ref) {
  const PlanOptions& options = paper.options;
  const Details& details = *question_at(paper.course, ref).details;
  const bool tagged = std::any_of(
      details.tags.begin(), details.tags.end(),
      [&](const Text& tag) { return is_any_of(tag.view, options.tags); });
  return (options.tags.empty() || tagged) &&
         (options.difficulties.empty() ||
          is_any_of(details.difficulty.view, options.difficulties)) &&
         (!options.among || options.among->contains(ref));
}

// What a paper's filters let through, in order.
std::vector<Asked> wanted(const RandomPaper& paper, bool usable) {
  std::vector<Asked> places;
  for (std::size_t i = 0; i < paper.sections.size(); ++i) {
    const SectionRef section = paper.sections[i];
    const auto& questions = section_at(paper.course, section).questions;
    for (std::size_t k = 0; k < questions.size(); ++k) {
      const bool fits = is_wanted(paper, {section, k});
      if (fits && is_usable(questions[k]) == usable) places.emplace_back(i, k);
    }
  }
  return places;
}

std::vector<std::size_t> count_by_section(const std::vector<Asked>& places,
                                          std::size_t sections) {
  std::vector<std::size_t> counts(sections);
  for (const Asked& place : places) ++counts[place.first];
  return counts;
}

// Ids are one of a kind within a bank.
using BankAndId = std::pair<std::string, QuestionId>;

std::vector<BankAndId> ids(const Plan& plan) {
  std::vector<BankAndId> ids;
  for (const PlannedQuestion& question : plan.questions) {
    ids.emplace_back(plan.sections[question.section].bank, question.id);
  }
  return ids;
}

std::map<BankAndId, Places> orders(const Plan& plan) {
  std::map<BankAndId, Places> orders;
  const std::vector<BankAndId> names = ids(plan);
  for (std::size_t i = 0; i < names.size(); ++i) {
    orders[names[i]] = plan.questions[i].order;
  }
  return orders;
}

TEST_CASE("a paper asks once what its filters let through and can be asked") {
  std::size_t all = 0;
  for_each_paper([&](RandomPaper paper, auto) {
    paper.options.most.reset();
    std::vector<Asked> places = asked(paper);
    std::sort(places.begin(), places.end());
    REQUIRE(places == wanted(paper, true));
    all += places.size();
  });
  CHECK(all > 5 * kPapers);
}

TEST_CASE("a paper of at most so many asks no more than its filters let") {
  for_each_paper([&](RandomPaper paper, std::uint32_t seed) {
    paper.options.most = seed % 12;
    std::vector<Asked> places = asked(paper);
    std::sort(places.begin(), places.end());
    const std::vector<Asked> every = wanted(paper, true);
    REQUIRE(std::adjacent_find(places.begin(), places.end()) == places.end());
    REQUIRE(std::includes(every.begin(), every.end(), places.begin(),
                          places.end()));
    REQUIRE(places.size() == std::min(every.size(), *paper.options.most));
  });
}

TEST_CASE("a planned question stands where the paper says it does") {
  for_each_paper([](const RandomPaper& paper, auto) {
    for (const Plan plan = paper.plan(); const auto& planned : plan.questions) {
      REQUIRE(planned.ref->section == plan.sections[planned.section].ref);
      const Question& question = question_at(paper.course, *planned.ref);
      REQUIRE(planned.stem == question.stem.view);
      REQUIRE(planned.number == question.number);
      REQUIRE(planned.points == question.details->points.value_or(1));
      REQUIRE(planned.content == content_digest(question));
    }
  });
}

TEST_CASE("what is left out is what cannot be asked") {
  for_each_paper([](RandomPaper paper, auto) {
    const std::size_t sections = paper.sections.size();
    const auto unusable = count_by_section(wanted(paper, false), sections);
    for (const Plan plan = paper.plan(); const auto& section : plan.sections) {
      REQUIRE(section.left_out == unusable[place_of(paper, *section.ref)]);
    }
    paper.options = {};
    const Plan whole = paper.plan();
    REQUIRE(whole.sections.size() == sections);
    const auto counts = count_by_section(asked(paper), sections);
    for (std::size_t i = 0; i < sections; ++i) {
      REQUIRE(counts[i] + whole.sections[i].left_out ==
              section_at(paper.course, paper.sections[i]).questions.size());
    }
  });
}

TEST_CASE("choices are each shown once, and what is pinned stays") {
  int kept = 0;
  int pinned = 0;
  int moved = 0;
  for_each_paper([&](const RandomPaper& paper, auto) {
    for (const Plan plan = paper.plan(); const auto& planned : plan.questions) {
      const Question& question = question_at(paper.course, *planned.ref);
      INFO(question.stem.view);
      Places authored(question.choices.size());
      std::iota(authored.begin(), authored.end(), std::uint16_t{0});
      Places sorted = planned.order;
      std::sort(sorted.begin(), sorted.end());
      REQUIRE(sorted == authored);
      const bool bank_keeps =
          paper.course.banks[planned.ref->section.bank].settings.shuffle ==
          Shuffle::kNone;
      if (paper.options.keep_order.value_or(bank_keeps) ||
          question.details->fixed_order || keeps_order(question)) {
        REQUIRE(planned.order == authored);
        ++kept;
        continue;
      }
      Places last;
      std::copy_if(authored.begin(), authored.end(), std::back_inserter(last),
                   [&](std::uint16_t place) {
                     return is_of_the_above(question.choices[place].text.view);
                   });
      REQUIRE(std::equal(last.rbegin(), last.rend(), planned.order.rbegin()));
      pinned += last.empty() ? 0 : 1;
      moved += planned.order == authored ? 0 : 1;
    }
  });
  CHECK(kept > 40);
  CHECK(pinned > 40);
  CHECK(moved > 40);
}

TEST_CASE("what is typed has no order, true and false have the author's") {
  int typed = 0;
  int pairs = 0;
  for_each_paper([&](RandomPaper paper, auto) {
    paper.options.keep_order = false;
    for (const Plan plan = paper.plan(); const auto& planned : plan.questions) {
      const Question& question = question_at(paper.course, *planned.ref);
      if (!has_choices(*question.answer)) {
        REQUIRE(planned.order.empty());
        ++typed;
      }
      if (std::holds_alternative<TrueFalse>(*question.answer)) {
        REQUIRE(planned.order == Places{0, 1});
        ++pairs;
      }
    }
  });
  CHECK(typed > 20);
  CHECK(pairs > 5);
}

TEST_CASE("every paper comes back by its code, written and read") {
  for_each_paper([](const RandomPaper& paper, auto) {
    const Plan plan = paper.plan();
    const auto code = read_paper_code(write_paper_code(paper_code(plan)));
    REQUIRE(code);
    PlanOptions options = paper.options;
    options.seed = code->seed;
    const RestoredPlan again =
        restore_plan(paper.course, paper.sections, options, code);
    REQUIRE(again.fits);
    REQUIRE(again.plan == plan);
  });
}

TEST_CASE("a code wins over what is asked of the order of choices") {
  for_each_paper([](const RandomPaper& paper, std::uint32_t seed) {
    const Plan plan = paper.plan();
    PlanOptions options = paper.options;
    options.keep_order.reset();
    if (seed % 3 != 0) options.keep_order = seed % 3 == 1;
    RestoredPlan again =
        restore_plan(paper.course, paper.sections, options, paper_code(plan));
    REQUIRE(again.fits);
    again.plan.keep_order = plan.keep_order;
    REQUIRE(again.plan == plan);
  });
}

TEST_CASE("moving questions leaves the order of their choices") {
  for_each_paper([](RandomPaper paper, std::uint32_t seed) {
    paper.options.among.reset();
    paper.options.most.reset();
    const auto before = orders(paper.plan());
    std::mt19937 random(seed);
    for (ToldBank& bank : paper.banks) {
      for (SmallSection& section : bank.sections) {
        auto& lines = section.questions;
        if (lines.empty()) continue;
        std::rotate(lines.begin(),
                    lines.begin() + static_cast<int>(random() % lines.size()),
                    lines.end());
        std::swap(lines.front(), lines[random() % lines.size()]);
      }
    }
    paper.course = course_of(paper.banks);
    REQUIRE(orders(paper.plan()) == before);
  });
}

// A question more, at any place of one of the paper's sections, which its
// filters let through.
void add_a_question(RandomPaper& paper, std::uint32_t seed) {
  std::mt19937 random(seed);
  const SectionRef ref = paper.sections[random() % paper.sections.size()];
  auto& lines = paper.banks[ref.bank].sections[ref.section].questions;
  const auto place = static_cast<int>(random() % (lines.size() + 1));
  lines.insert(
      lines.begin() + place,
      "New? | one | *two | three | @tags loss, basics | @difficulty hard");
  paper.course = course_of(paper.banks);
}

// Those of `names` that `others` has, too.
std::vector<BankAndId> kept_in(std::vector<BankAndId> names,
                               const std::vector<BankAndId>& others) {
  std::erase_if(names, [&](const BankAndId& name) {
    return std::find(others.begin(), others.end(), name) == others.end();
  });
  return names;
}

TEST_CASE("a question more leaves the choices and the order of the others") {
  for_each_paper([](RandomPaper paper, std::uint32_t seed) {
    if (paper.sections.empty()) return;
    paper.options.among.reset();
    paper.options.most.reset();
    const Plan before = paper.plan();
    add_a_question(paper, seed);
    const Plan after = paper.plan();
    REQUIRE(after.questions.size() == before.questions.size() + 1);
    REQUIRE(kept_in(ids(after), ids(before)) == ids(before));
    auto choices = orders(after);
    std::erase_if(choices, [known = orders(before)](const auto& item) {
      return !known.contains(item.first);
    });
    REQUIRE(choices == orders(before));
  });
}

TEST_CASE("a question more takes the place of one per section at most") {
  int exchanged = 0;
  for_each_paper([&](RandomPaper paper, std::uint32_t seed) {
    if (paper.sections.empty()) return;
    paper.options.among.reset();
    paper.options.most = seed % 12;
    const Plan before = paper.plan();
    add_a_question(paper, seed);
    const Plan after = paper.plan();
    const auto common = kept_in(ids(before), ids(after));
    REQUIRE(kept_in(ids(after), ids(before)) == common);
    const std::size_t lost = ids(before).size() - common.size();
    const std::size_t gained = ids(after).size() - common.size();
    REQUIRE(lost <= 1);
    REQUIRE(gained <= 1);
    exchanged += lost == 1 ? 1 : 0;
  });
  CHECK(exchanged > 5);
}

TEST_CASE("sections share a paper evenly as far as they have questions left") {
  for_each_paper([](RandomPaper paper, std::uint32_t seed) {
    paper.options.most = seed % 20;
    const std::size_t sections = paper.sections.size();
    const auto given = count_by_section(asked(paper), sections);
    const auto there = count_by_section(wanted(paper, true), sections);
    for (std::size_t i = 0; i < sections; ++i) {
      for (std::size_t k = 0; k < sections; ++k) {
        REQUIRE((given[i] < given[k] + 2 || given[k] == there[k]));
      }
    }
  });
}

TEST_CASE("sections come in order, and questions unless they are shuffled") {
  int shuffled = 0;
  for_each_paper([&](const RandomPaper& paper, auto) {
    const std::vector<Asked> places = asked(paper);
    REQUIRE(std::is_sorted(
        places.begin(), places.end(),
        [](const Asked& a, const Asked& b) { return a.first < b.first; }));
    const bool sorted = std::is_sorted(places.begin(), places.end());
    REQUIRE((sorted || paper.options.shuffle_questions));
    shuffled += sorted ? 0 : 1;
  });
  CHECK(shuffled > 5);
}

}  // namespace
}  // namespace viva
