#include "viva/bank/diagnostic.h"

#include <array>

#include "support/catch.h"
#include "viva/bank/ignores.h"

namespace viva {
namespace {

Diagnostic found_at(std::string_view rule, std::uint32_t place) {
  return {rule, Severity::kWarning, {place, place + 1}, "", ""};
}

RuleSetting says(std::string_view rule, std::string_view value) {
  return {{rule, {}}, {}, {value, {}}};
}

std::string rules_of(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& found : diagnostics) {
    text += std::string(found.rule) + std::to_string(found.span.begin) + " ";
  }
  return text;
}

TEST_CASE("what is said last of a rule counts, whether it is off or not") {
  const std::array<RuleSetting, 5> rows = {says("a", "off"), says("b", "note"),
                                           says("a", "on"), says("c", "error"),
                                           says("c", "off")};
  Diagnostics found = {found_at("a", 0), found_at("b", 1), found_at("c", 2)};
  viva::apply(rows, found);
  CHECK(rules_of(found) == "a0 b1 ");
  CHECK(found[0].severity == Severity::kWarning);
  CHECK(found[1].severity == Severity::kNote);
}

Ignore ignore_of(std::string_view rule, std::uint32_t place) {
  return {{rule, {place, place + 1}}, {}};
}

// A section at 10 with a question at 20 and one at 30, and a section at 40.
struct FourPlaces {
  FourPlaces() {
    for (std::size_t i = 0; i < 2; ++i) {
      questions[i].number = static_cast<std::uint32_t>(i + 1);
      questions[i].span.begin = static_cast<std::uint32_t>(20 + 10 * i);
      questions[i].details = &details[i];
    }
    sections[0].span.begin = 10;
    sections[1].span.begin = 40;
    sections[0].questions = questions;
    bank.sections = sections;
  }

  std::string left(Diagnostics found) {
    const auto unused = leave_out_ignored(bank, found);
    std::string text = rules_of(found);
    for (const UnusedIgnore& one : unused) {
      text += "| " + std::string(one.ignore.rule.view) +
              (one.question ? std::to_string(one.question->number) : "");
    }
    return text;
  }

  std::array<Details, 2> details = {};
  std::array<Question, 2> questions = {};
  std::array<Section, 2> sections = {};
  Bank bank{Source("x.md", std::string(50, 'x')), {}, {}, {}, {}};
};

const Diagnostics kFiveFound = {found_at("a", 5), found_at("a", 10),
                                found_at("a", 25), found_at("a", 30),
                                found_at("a", 40)};

TEST_CASE("a question ignores a rule up to the next question") {
  FourPlaces here;
  const std::array<Ignore, 2> ignores = {ignore_of("a", 22),
                                         ignore_of("b", 22)};
  here.details[0].ignores = ignores;
  CHECK(here.left(kFiveFound) == "a5 a10 a30 a40 | b1");
}

TEST_CASE("a section ignores a rule up to the next section") {
  FourPlaces here;
  const std::array<Ignore, 1> ignores = {ignore_of("a", 12)};
  here.sections[0].ignores = ignores;
  CHECK(here.left(kFiveFound) == "a5 a40 ");
}

TEST_CASE("a section begins with the comment above it") {
  FourPlaces here;
  const std::array<Ignore, 1> ignores = {ignore_of("a", 5)};
  here.sections[0].ignores = ignores;
  CHECK(here.left(kFiveFound) == "a40 ");
}

TEST_CASE("what a question and its section ignore is the question's") {
  FourPlaces here;
  const std::array<Ignore, 1> ignores = {ignore_of("a", 12)};
  const std::array<Ignore, 1> own = {ignore_of("a", 32)};
  here.sections[0].ignores = ignores;
  here.details[1].ignores = own;
  CHECK(here.left({found_at("a", 30)}) == "| a");
  CHECK(here.left({found_at("a", 20)}) == "| a2");
}

}  // namespace
}  // namespace viva
