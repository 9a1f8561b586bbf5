#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include "cli/library.h"
#include "support/catch.h"
#include "support/files.h"
#include "viva/bank/wording.h"
#include "viva/format/format.h"
#include "viva/session/plan.h"

namespace viva {
namespace {

Course week_10() {
  Course course;
  course.banks.push_back(
      read_bank(Source("week-10.md", std::string(built_in_bank()))).bank);
  return course;
}

std::string question_name(const Section& section, const Question& question) {
  return std::to_string(section.number) + "." + std::to_string(question.number);
}

// A text of a question. What is shown once it is answered, and a hint, have the
// letters of the page; the rest is shown as it is written.
struct Field {
  std::string_view text;
  bool rewritten = false;
};

std::vector<Field> fields_of(const Question& question) {
  const Details& details = *question.details;
  std::vector<Field> fields = {{question.stem.view, false},
                               {question.explanation.view, true},
                               {details.hint.view, true}};
  for (const Text& text : details.feedback) fields.push_back({text.view, true});
  for (const Choice& choice : question.choices) {
    fields.push_back({choice.text.view, false});
  }
  return fields;
}

std::string shown(const Field& field, const Question& question,
                  const Places& order) {
  if (!field.rewritten) return std::string(field.text);
  return with_page_letters(field.text, question.choices, order);
}

// The places of the choices that the letters of a text name, the letters being
// those of a page in that order.
Places places_named(std::string_view text, const Question& question,
                    const Places& order) {
  Places places;
  for (const LetterUse& use : letters_used(text, question.choices)) {
    places.push_back(order.at(static_cast<std::size_t>(use.letter - 'A')));
  }
  return places;
}

Places as_written(const Question& question) {
  Places order(question.choices.size());
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  return order;
}

// How many letters a field shows on the pages of 1,000 seeds; each must name
// the choice that the author meant.
std::size_t count_letters(const Field& field, const Bank& bank,
                          const Question& question, const QuestionId& id) {
  const Places meant = places_named(field.text, question, as_written(question));
  std::size_t letters = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    const Places order = choice_order(bank, question, id, {seed, false});
    const std::string text = shown(field, question, order);
    REQUIRE(places_named(text, question, order) == meant);
    letters += meant.size();
  }
  return letters;
}

TEST_CASE("the built-in bank is content/week-10.md") {
  CHECK(std::string(built_in_bank()) ==
        read_file(content_folder() / "week-10.md"));
}

TEST_CASE("in week 10 no text names a letter that is not on the page") {
  const Course course = week_10();
  const Plan plan = make_plan(course, all_sections(course), {0, false});
  std::size_t fields = 0;
  std::map<std::string, std::size_t> letters;  // by question
  for (const PlannedQuestion& planned : plan.questions) {
    const SectionRef ref = planned.ref->section;
    const Section& section = section_at(course, ref);
    const Question& question = question_at(course, *planned.ref);
    for (const Field& field : fields_of(question)) {
      ++fields;
      // What names no letter is shown as it is, whatever the order.
      if (letters_used(field.text, question.choices).empty()) {
        REQUIRE(shown(field, question, planned.order) == field.text);
        continue;
      }
      letters[question_name(section, question)] +=
          count_letters(field, course.banks[ref.bank], question, planned.id);
    }
  }
  // 52 questions: stem, explanation, hint (there is none) and four choices.
  CHECK(fields == 364);
  // Two explanations name one choice each: a letter a seed.
  CHECK(letters ==
        std::map<std::string, std::size_t>{{"3.2", 1000}, {"3.4", 1000}});
}

TEST_CASE("week 10 is shuffled but for what reads right only as written") {
  const Course course = week_10();
  std::set<std::string> fixed;
  for (const Section& section : course.banks[0].sections) {
    for (const Question& question : section.questions) {
      if (!keeps_order(question)) continue;
      fixed.insert(question_name(section, question));
    }
  }
  CHECK(fixed.empty());
}

}  // namespace
}  // namespace viva
