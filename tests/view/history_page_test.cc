#include "view/history_page.h"

#include "support/catch.h"
#include "support/picture.h"
#include "support/small_attempt.h"

namespace viva {
namespace {

const std::vector<SmallSection> kCourse = {
    {"Loss", {"a | *x | y", "b | *x | y", "c | *x | y", "d | *x | y"}},
    {"", {"e | *x | y"}},
    {"Void", {}}};

// Attempts numbered from 1 as they come.
struct History {
  std::vector<Attempt> attempts;

  History& add(const std::vector<SmallSection>& sections, const Terms& terms,
               std::string_view said) {
    attempts.push_back(small_attempt(sectioned_course(sections), terms, said));
    return *this;
  }

  History& add(const std::string& said) { return add({kCourse[0]}, {}, said); }

  std::string page(Width width = 60) const {
    std::vector<HistoryRow> rows;
    for (const Attempt& attempt : attempts) {
      rows.push_back({rows.size() + 1, "2026-11-22 10:30", &attempt});
    }
    return picture(history_page(rows, width));
  }
};

TEST_CASE("an empty history says so") {
  CHECK(History().page() == "\nThere are no attempts yet.\n");
}

TEST_CASE("a history tells each attempt, then each section over time") {
  Terms exam;
  exam.mode = Mode::kExam;
  exam.pass_mark = 60;
  History history;
  history.add("a b b b $").add("a a a b $").add(kCourse, exam, "a a a a b $");
  history.add("a a . .");
  CHECK(history.page() == R"(
1. 2026-11-22 10:30, practice, Section 1: Loss: 1 of 4, 25
   %; 40 s
2. 2026-11-22 10:30, practice, Section 1: Loss: 3 of 4, 75
   %; 40 s
3. 2026-11-22 10:30, exam, 3 sections of small: 4 of 5, 80
   %, passed; 50 s
4. 2026-11-22 10:30, practice, Section 1: Loss: unfinished,
   2 of 4 answered

Scores over time
- Section 1: Loss: last 100 %, best 100 %, 3 attempts ▂▆█
- Section 2: last 0 %, best 0 %, 1 attempt ▁
)");
}

TEST_CASE(
    "what was dropped does not count, and what has no answer is no score") {
  CHECK(History().add("a # # b $").add(". . . . $").page(120) == R"(
1. 2026-11-22 10:30, practice, Section 1: Loss: 1 of 2, 50 %; 20 s
2. 2026-11-22 10:30, practice, Section 1: Loss: 0 of 4 (4 not answered), 0 %; 0 s

Scores over time
- Section 1: Loss: last 0 %, best 50 %, 2 attempts ▄▁
)");
}

TEST_CASE("the blocks are those of the last twenty attempts") {
  History history;
  for (int i = 0; i < 22; ++i) history.add(i < 2 ? "b b b b $" : "a a a a $");
  std::string blocks;
  for (int i = 0; i < 20; ++i) blocks += "█";
  CHECK(history.page(120).ends_with("last 100 %, best 100 %, 22 attempts " +
                                    blocks + "\n"));
}

TEST_CASE("the student is told, and the bank where there are several") {
  Course other;
  other.banks.push_back(small_bank("week-9", {{"Loss", {"a | *x | y"}}}));
  History history;
  history.add("a a a a $");
  Plan plan = make_plan(other, all_sections(other), {});
  plan.student = "Ada";
  history.attempts.emplace_back(std::move(plan));
  CHECK(history.page() == R"(
1. 2026-11-22 10:30, practice, Section 1: Loss (small): 4 of
   4, 100 %; 40 s
2. 2026-11-22 10:30, Ada, practice, Section 1: Loss
   (week-9): unfinished, 0 of 1 answered

Scores over time
- Section 1: Loss (small): last 100 %, best 100 %, 1 attempt
  █
)");
}

TEST_CASE("without a width there are no blocks, which are no words") {
  CHECK(History().add("a a a b $").page({}) == R"(
1. 2026-11-22 10:30, practice, Section 1: Loss: 3 of 4, 75 %; 40 s

Scores over time
- Section 1: Loss: last 75 %, best 75 %, 1 attempt
)");
}

}  // namespace
}  // namespace viva
