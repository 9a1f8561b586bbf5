#include "play/typed_answer.h"

#include "support/catch.h"
#include "support/small_bank.h"
#include "viva/session/plan.h"

namespace viva {
namespace {

// What is read from a typed line, the choices in the author's order: places,
// "typed: text", or the refusal.
std::string read(const std::string& line, std::string_view typed) {
  const Course course = small_course({line});
  const Plan plan = make_plan(course, all_sections(course), {1, true});
  const TypedAnswer answer =
      read_answer(typed, course.banks[0].sections[0].questions[0],
                  plan.questions.at(0).order);
  if (!answer.response) return answer.refusal;
  if (!answer.response->text.empty()) return "typed: " + answer.response->text;
  std::string places;
  for (const std::uint16_t place : answer.response->chosen) {
    places += std::to_string(place);
  }
  return places;
}

const std::string kOne = "Q | w | *x | y | z";
const std::string kSeveral = "Q | *w | x | *y | z";

TEST_CASE("a choice is read by its letter, small or capital") {
  for (const char* typed : {"B", "b", "b)", "B."}) {
    CHECK(read(kOne, typed) == "1");
  }
  CHECK(read(kOne, "E") ==
        "E is none of the choices. Type a letter from A to D, or :help.");
  CHECK(read(kOne, "") == "Type a letter from A to D, or :help.");
  CHECK(read(kOne, "A, B").starts_with("A, B is none of the choices."));
}

TEST_CASE("several choices are read however their letters are listed") {
  for (const char* typed : {"A, C", "A and C", "AC", "a c", "a,c", "C A",
                            "A) C)", "a & c", "A, C, and A", "aacc", ",a;c."}) {
    INFO(typed);
    CHECK(read(kSeveral, typed) == "02");
  }
  CHECK(read(kSeveral, "b") == "1");
  CHECK(read(kSeveral, "DCBA") == "0123");
}

TEST_CASE("a list with anything but letters of choices is refused") {
  CHECK(read(kSeveral, "A, E") ==
        "E is none of the choices. Type letters from A to D, such as A, C, or "
        ":help.");
  CHECK(read(kSeveral, "ABE").starts_with("ABE is none of the choices."));
  CHECK(read(kSeveral, "\u00c4").starts_with("\u00c4 is none"));
  CHECK(read(kSeveral, "and").starts_with("and is none"));
  CHECK(read(kSeveral, ", ,").starts_with(", , is none"));
  CHECK(read(kSeveral, "") ==
        "Type letters from A to D, such as A, C, or :help.");
}

TEST_CASE("true and false are read as words and as letters") {
  const std::string line = "Q | *True | False | @true-false";
  for (const char* typed : {"A", "a", "t", "T", "true", "TRUE", "yes"}) {
    CHECK(read(line, typed) == "0");
  }
  for (const char* typed : {"b", "f", "False", "no", "N"}) {
    CHECK(read(line, typed) == "1");
  }
  CHECK(read(line, "maybe").starts_with("maybe is none of the choices."));
}

TEST_CASE("yes and no are read as words wherever they are the choices") {
  CHECK(read("Q | No | *Yes", "y") == "1");
  CHECK(read("Q | No | *Yes", "no") == "0");
  CHECK(read("Q | Yes | *Yes, but", "y").starts_with("y is none"));
  CHECK(read("Q | Yes | No | *Both", "y").starts_with("y is none"));
}

TEST_CASE("other words for true and false are read where they are choices") {
  const std::string line = "Q | *Right | Left | @true-false";
  CHECK(read(line, "left") == "1");
  CHECK(read(line, "true").starts_with("true is none"));
}

TEST_CASE("a number is kept as it was typed, and anything else refused") {
  for (const char* typed : {"3", "-0.50", "1e-3", ".5", "\u22123"}) {
    CHECK(read("Q | = 3", typed) == "typed: " + std::string(typed));
  }
  for (const char* typed : {"", "3,5", "three", "3 m", "0x10", "inf", "1/2"}) {
    CHECK(read("Q | = 3", typed) ==
          "Type a number such as 0.5 or 1e-3; 3,5 is written 3.5.");
  }
}

TEST_CASE("any text that is not empty answers a question in words") {
  CHECK(read("Q | = Paris", "a") == "typed: a");
  CHECK(read("Q | = Paris", "A, C and\tso on") == "typed: A, C and\tso on");
  CHECK(read("Q | = Paris", "\xff") == "typed: \ufffd");
  CHECK(read("Q | = Paris", "") == "Type an answer in words, or :help.");
}

TEST_CASE("an answer may be a thousand characters long and not more") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "\u00e9";
  CHECK(read("Q | = Paris", text) == "typed: " + text);
  for (const char* line : {"Q | = Paris", "Q | = 3", "Q | *w | x | *y"}) {
    CHECK(read(line, text + "x") ==
          "That is too long: an answer has at most 1,000 characters.");
  }
}

TEST_CASE("the prompt tells what kind of answer is wanted") {
  CHECK(answer_prompt(SingleChoice{}) == "Your answer:");
  CHECK(answer_prompt(TrueFalse{}) == "Your answer:");
  CHECK(answer_prompt(MultipleAnswer{}) == "Your answers, such as A, C:");
  CHECK(answer_prompt(Numeric{}) == "Your answer, a number:");
  CHECK(answer_prompt(ShortText{}) == "Your answer, in words:");
}

TEST_CASE("keys that write no letter are no part of an answer in words") {
  const Course course = small_course({"Q | = Paris"});
  const Question& question = course.banks[0].sections[0].questions[0];
  CHECK_FALSE(read_answer("Par\x1b[Dis", question, {}).response);
  CHECK(read_answer("Par is", question, {}).response);
}

}  // namespace
}  // namespace viva
