#include "viva/format/reorder.h"

#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

using Order = std::vector<std::uint16_t>;

ReadResult read(std::string_view text, const std::string& name) {
  return read_bank(Source(name, std::string(text)));
}

// The document with the choices of its first question in this order, or why
// they stay.
std::string reorder(std::string_view text, const Order& order,
                    const std::string& name = "test.md") {
  const ReadResult before = read(text, name);
  const auto places = choice_places(before);
  if (!places[0][0].why_not.empty()) return places[0][0].why_not;
  const Reordered result = reordered(before, places, {{0, 0, order}});
  return result.done.empty() ? "left out" : "\n" + result.bytes;
}

// The question "Q" with these lines below it.
std::string asking(std::string_view below, std::string_view stem = "Q") {
  return "\n**Question 1:** " + std::string(stem) + "\n\n" + std::string(below);
}

// Why the choices of such a question stay; empty if they do not.
std::string why(std::string_view below, std::string_view stem = "Q") {
  return choice_places(read(asking(below, stem), "test.md"))[0][0].why_not;
}

constexpr std::string_view kFour =
    "  A) one\n  B) two\n  C) three\n  D) four\n\n";

std::string four(std::string_view below) {
  return std::string(kFour) + std::string(below);
}

TEST_CASE("choices move, letters stay, and the key goes with its choice") {
  CHECK(reorder(asking(four("**Correct Answer:** B\n")), {2, 0, 3, 1}) ==
        "\n\n**Question 1:** Q\n\n  A) three\n  B) one\n  C) four\n  D) two\n\n"
        "**Correct Answer:** D\n");
}

TEST_CASE("a key of several letters stays sorted") {
  CHECK(reorder(asking(four("**Correct Answer:** A, c\n")), {2, 3, 1, 0}) ==
        "\n\n**Question 1:** Q\n\n  A) three\n  B) four\n  C) two\n  D) one\n\n"
        "**Correct Answer:** A, d\n");
}

TEST_CASE(
    "a key with letter and text keeps the text, one of text alone stays") {
  CHECK(reorder(asking(four("**Correct Answer:** (B) two\n")), {1, 0, 2, 3}) ==
        "\n\n**Question 1:** Q\n\n  A) two\n  B) one\n  C) three\n  D) four\n\n"
        "**Correct Answer:** (A) two\n");
  CHECK(reorder(asking(four("**Correct Answer:** two\n")), {1, 0, 2, 3}) ==
        "\n\n**Question 1:** Q\n\n  A) two\n  B) one\n  C) three\n  D) four\n\n"
        "**Correct Answer:** two\n");
}

TEST_CASE("a key of a line each is lettered line by line") {
  CHECK(
      reorder(asking(four("**Correct Answer:**\n- B\n- D\n")), {3, 1, 2, 0}) ==
      "\n\n**Question 1:** Q\n\n  A) four\n  B) two\n  C) three\n  D) one\n\n"
      "**Correct Answer:**\n- A\n- B\n");
}

TEST_CASE("letters in explanation and hint go with their choices") {
  CHECK(reorder(asking(four("**Hint:** Option D is wrong.\n"
                            "**Correct Answer:** B\n"
                            "**Explanation:** B is correct, vital as it is.\n"
                            "  Choice C is not.\n")),
                {1, 2, 3, 0}) ==
        "\n" + asking("  A) two\n  B) three\n  C) four\n"
                      "  D) one\n\n"
                      "**Hint:** Option C is wrong.\n"
                      "**Correct Answer:** A\n"
                      "**Explanation:** A is correct, "
                      "vital as it is.\n"
                      "  Choice B is not.\n"));
}

TEST_CASE("what stands below the key is lettered as well") {
  CHECK(reorder(asking(four("**Correct Answer:** B\nOption B is right.\n")),
                {1, 0, 2, 3}) ==
        "\n" + asking("  A) two\n  B) one\n  C) three\n  D) four\n\n"
                      "**Correct Answer:** A\nOption A is right.\n"));
}

TEST_CASE("a choice of several lines moves whole, with code and feedback") {
  CHECK(reorder(asking("  A) one\n     **Feedback:** Option B is.\n\n"
                       "  B) two\n     ```\n     print(1)\n     ```\n"
                       "  C) three  \n\n**Correct Answer:** B\n"),
                {1, 2, 0}) ==
        "\n" + asking("  A) two\n     ```\n     print(1)\n     ```\n\n"
                      "  B) three\n  C) one\n     **Feedback:** Option A is."
                      "  \n\n**Correct Answer:** A\n"));
}

TEST_CASE("a box moves with the choice of a task list") {
  CHECK(reorder(asking("- [ ] one\n- [x] two\n\n- [ ] three\n"), {1, 2, 0}) ==
        "\n" + asking("- [x] two\n- [ ] three\n\n- [ ] one\n"));
}

TEST_CASE("line ends of CRLF stay") {
  CHECK(reorder("**Question 1:** Q\r\n  A) one\r\n  B) two\r\n"
                "**Correct Answer:** A\r\n",
                {1, 0}) ==
        "\n**Question 1:** Q\r\n  A) two\r\n  B) one\r\n"
        "**Correct Answer:** B\r\n");
}

TEST_CASE("choices whose order means something stay") {
  CHECK(why("  A) 1\n  B) 2\n\n**Correct Answer:** A\n") ==
        "they have an order of their own");
  CHECK(why("  A) True\n  B) False\n\n**Correct Answer:** A\n") ==
        "they have an order of their own");
  CHECK(why(four("**Correct Answer:** A\n**Fixed Order:** yes\n")) ==
        "its author keeps them in this order");
  CHECK(why("  A) x\n  B) y\n  C) All of the above\n\n"
            "**Correct Answer:** A\n") == "a choice speaks of the others");
  CHECK(why("  A) x\n  B) y\n  C) Both A and B\n\n**Correct Answer:** A\n") ==
        "a choice may name another one by its letter");
  CHECK(why(four("**Correct Answer:** A\n"), "Why is option A right?") ==
        "its stem may name one by its letter");
  const std::string unsure =
      "its explanation, hint or feedback may name one by its letter or place";
  CHECK(why(four("**Correct Answer:** A\n**Explanation:** See C here.\n")) ==
        unsure);
  CHECK(why(four("**Correct Answer:** A\n**Hint:** The second option.\n")) ==
        unsure);
}

TEST_CASE("choices stay where it is not certain what the source says") {
  CHECK(why(four("**Correct Answer:** E\n")) == "it has no usable key");
  CHECK(why("**Kind:** numeric\n\n**Correct Answer:** 3\n") ==
        "it has no choices");
  CHECK(why("  A) x\n  C) y\n\n**Correct Answer:** A\n") ==
        "its letters do not go on");
  CHECK(why("  A)\n     x\n  B) y\n\n**Correct Answer:** A\n") ==
        "a choice does not stand behind a mark of its own");
  CHECK(why("  A) x\n<!-- c -->\n  B) y\n\n**Correct Answer:** A\n") ==
        "something stands between its choices");
  CHECK(why("  A) x\n     more\n   B) y\n\n**Correct Answer:** A\n") ==
        "its choices do not stand equally far in");
}

TEST_CASE("choices in YAML move where they stand on lines of their own") {
  CHECK(reorder("questions:\n- stem: Q\n  choices:\n  - one\n  - \"two\"\n"
                "  - three\n  answer: B\n  explanation: B is correct.\n",
                {1, 2, 0}, "test.yaml") ==
        "\nquestions:\n- stem: Q\n  choices:\n  - \"two\"\n  - three\n"
        "  - one\n  answer: A\n  explanation: A is correct.\n");
  CHECK(reorder("questions:\n- stem: Q\n  choices:\n  - text: one\n"
                "    feedback: no\n  - text: two\n    correct: true\n"
                "  - {text: three}\n",
                {2, 1, 0}, "test.yaml") ==
        "\nquestions:\n- stem: Q\n  choices:\n  - {text: three}\n"
        "  - text: two\n    correct: true\n  - text: one\n"
        "    feedback: no\n");
  CHECK(reorder("questions:\n- stem: Q\n  choices: [one, two]\n  answer: 'A'\n",
                {1, 0}, "test.yaml") ==
        "\nquestions:\n- stem: Q\n  choices: [two, one]\n  answer: 'B'\n");
}

TEST_CASE("choices in YAML stay where a text or comment is between them") {
  CHECK(reorder("questions:\n- stem: Q\n  choices:\n  - one # c\n  - two\n"
                "  answer: A\n",
                {1, 0}, "test.yaml") == "something stands between its choices");
  CHECK(reorder("questions:\n- stem: Q\n  choices:\n  - |\n    one\n  - two\n"
                "  answer: A\n",
                {1, 0}, "test.yaml") == "something stands between its choices");
}

TEST_CASE("choices in JSON move") {
  CHECK(reorder(R"({"questions": [{"stem": "Q", "choices": ["one",
 {"text": "two"}], "answer": ["B"], "hint": "Not option A."}]})",
                {1, 0}, "test.json") ==
        R"(
{"questions": [{"stem": "Q", "choices": [{"text": "two"},
 "one"], "answer": ["A"], "hint": "Not option B."}]})");
}

TEST_CASE("a question that would read otherwise is left out, others are not") {
  // The last choice goes on below: only a part of it would move.
  const std::string text =
      "questions:\n- stem: Q\n  choices:\n  - one\n  - |\n    two\n"
      "  answer: A\n- stem: R\n  choices: [x, y]\n  answer: A\n";
  const ReadResult before = read(text, "test.yaml");
  const Reordered result = reordered(before, choice_places(before),
                                     {{0, 0, {1, 0}}, {0, 1, {1, 0}}});
  CHECK(result.done.size() + result.left_out.size() == 2);
  CHECK(result.left_out.size() >= 1);
  CHECK(findings_of(result.bytes, "test.yaml").empty());
}

}  // namespace
}  // namespace viva
