#include <array>
#include <random>

#include "support/catch.h"
#include "support/exam.h"
#include "support/fake_disk.h"

namespace viva {
namespace {

std::string random_script(unsigned seed) {
  constexpr std::array<std::string_view, 24> kLines = {
      "a",         "b",     "c",       "AC",    "7",     "",   ":hint", ":help",
      ":back",     ":flag", ":clear",  ":skip", ":goto", ":1", ":3",    "2",
      ":overview", ":time", ":submit", "no",    ":x",    ":r", "Rome",  "true"};
  std::mt19937 random(seed);
  std::string script;
  for (int i = 0; i < 30; ++i) {
    script += std::string(kLines[random() % kLines.size()]) + "\n";
  }
  return script + (seed % 2 == 0 ? "" : ":submit\nyes\n");
}

TEST_CASE("whatever is typed, an exam tells nothing before it is handed in") {
  const std::vector<SmallSection> sections = {
      {"One",
       {"Which? | w -> SAID | *x -> SAID | ! SAID | @hint SAID",
        "Several? | *x | y -> SAID | *z | @several", "How much? | = 4217",
        "Who? | = KEY ~ K.* | ! SAID", "So? | *True | False | @true-false"}}};
  for (unsigned seed = 0; seed < 60; ++seed) {
    FakeDisk disk;
    Session session(sections);
    session.use(disk);
    session.request.terms.mode = Mode::kExam;
    session.request.terms.confidence = seed % 3 == 0;
    session.request.terms.time_limit = kMinute;
    session.tick = 500;
    const std::string text = session.take(random_script(seed));
    const std::string before = text.substr(0, text.find("\nIn all:"));
    INFO(text);
    for (const std::string_view told :
         {"Correct", "Wrong", "Partly", "Explanation", "Hint", "The answer",
          "SAID", "KEY", "4217"}) {
      REQUIRE_FALSE(holds(before, told));
    }
    REQUIRE(session.ending.finished == stored_attempt(session).is_finished());
    REQUIRE(session.ending.finished == (before != text));
  }
}

}  // namespace
}  // namespace viva
