#include "viva/format/mend.h"

#include <algorithm>

#include "support/catch.h"
#include "support/dump.h"
#include "viva/format/format.h"

namespace viva {
namespace {

// The document after one round of mending.
std::string mend(std::string_view text, std::string_view name = "test.md") {
  const ReadResult read =
      read_bank(Source(std::string(name), std::string(text)));
  return mended(text, read.diagnostics).bytes;
}

// A question whose stem is this.
std::string asking(std::string_view stem) {
  return "**Question 1:** " + std::string(stem) +
         "\n\n  A) x\n  B) y\n\n**Correct Answer:** A\n";
}

// What becomes of such a stem.
std::string mended_stem(std::string_view stem) {
  const std::string text = mend(asking(stem));
  const std::size_t begin = std::string_view("**Question 1:** ").size();
  return text.substr(begin, text.find('\n') - begin);
}

// A question with this number.
std::string question(int number) {
  return "**Question " + std::to_string(number) +
         ":** Q\n  A) x\n  B) y\n**Correct Answer:** A\n";
}

// A document of sections that have these questions.
std::string sections(const std::vector<std::vector<int>>& all) {
  std::string text;
  int section = 0;
  for (const auto& numbers : all) {
    text += "## Section " + std::to_string(++section) + ": T\n";
    for (const int number : numbers) text += question(number);
  }
  return text;
}

TEST_CASE("every misread character of a line becomes what is meant") {
  CHECK(mended_stem("It\u00e2\u20ac\u2122s a \u00e2\u20ac\u0153caf\u00c3\u00a9"
                    "\u00e2\u20ac\u009d?") ==
        "It\u2019s a \u201ccaf\u00e9"
        "\u201d?");
  CHECK(mended_stem("What is \u00ce\u00b1?") == "What is \u03b1?");
}

TEST_CASE("letters that only look misread are told of and left as they are") {
  for (const std::string stem :
       {"\u201eSpa\u00df\u201c?", "\u00ab caf\u00e9\u00a0\u00bb?",
        "CAF\u00c3\u2026?", "10 \u00c5\u2013"}) {
    INFO(stem);
    CHECK(mended_stem(stem) == stem);
    CHECK(findings_of(asking(stem)).find("broken-text") != std::string::npos);
  }
}

TEST_CASE("a whole word that was misread is mended, whatever its letters") {
  CHECK(mended_stem("\u00d0\u00b4\u00d0\u00b0?") == "\u0434\u0430?");
}

TEST_CASE("characters without width are taken out of a text") {
  CHECK(mended_stem("so\u00adft and\u200b zero and \ufeffmark") ==
        "soft and zero and mark");
}

TEST_CASE("a character without width stays where it parts or hides words") {
  CHECK(mended_stem("\u0e01\u0e32\u200b\u0e23") == "\u0e01\u0e32\u200b\u0e23");
  const std::string hidden = asking("Q") + "\n\ufeff**Question 2:** R\n";
  CHECK(mend(hidden) == hidden);
}

TEST_CASE("a lost character and one that steers text are left as they are") {
  for (const std::string stem :
       {"lo\ufffdst", "bi\u202edi", "co\x01ntrol", "\u00ef\u00bf\u00bd"}) {
    CHECK(mended_stem(stem) == stem);
  }
}

TEST_CASE("a mark of a choice that is not quite one becomes one") {
  CHECK(mend("**Question 1:** Q\n- [X ] x\n- []y\n- [x]z\n- []\n") ==
        "**Question 1:** Q\n- [x] x\n- [ ] y\n- [x] z\n- [ ]\n");
}

TEST_CASE("questions are numbered in sequence") {
  CHECK(mend(sections({{1, 2, 4, 4}})) == sections({{1, 2, 3, 4}}));
  CHECK(mend(sections({{3, 4}})) == sections({{1, 2}}));
  CHECK(mend(sections({{1, 1}, {1, 3}})) == sections({{1, 2}, {1, 2}}));
}

TEST_CASE("numbers that run on over sections go on doing so") {
  CHECK(mend(sections({{1, 2}, {3, 5}, {6}})) ==
        sections({{1, 2}, {3, 4}, {5}}));
  CHECK(mend(sections({{1, 2, 2}, {3, 4}})) == sections({{1, 2, 3}, {4, 5}}));
  CHECK(mend(sections({{1, 2}, {3, 4}, {9}})) ==
        sections({{1, 2}, {3, 4}, {5}}));
}

TEST_CASE("numbers that a text speaks of are left as they are") {
  const std::string text = sections({{1, 3}}) +
                           "**Explanation:** See question "
                           "3.\n";
  CHECK(mend(text) == text);
}

TEST_CASE("a gap where a question was refused is left as it is") {
  const std::string text = question(1) + "**Question 2:**\n\n" + question(3);
  CHECK(mend(text) == text);
}

TEST_CASE("sections are numbered in sequence from the first one on") {
  CHECK(mend("## Section 3: A\n## Section 3: B\n## Section 7: C\n") ==
        "## Section 3: A\n## Section 4: B\n## Section 5: C\n");
}

TEST_CASE("numbers in YAML are told of and left as they are") {
  const std::string text =
      "questions:\n- {number: 1, stem: a, choices: [x, y], answer: A}\n"
      "- {number: 3, stem: b, choices: [x, y], answer: A}\n";
  CHECK(findings_of(text, "test.yaml") == "3:3 warning numbering\n");
  CHECK(mend(text, "test.yaml") == text);
}

TEST_CASE("white space at the end of lines is one finding and goes") {
  const std::string text = "# T \n\n## Section 1: S\t\n" + question(1) + "  \n";
  const ReadResult read = read_bank(Source("test.md", text));
  const auto spaces = std::count_if(
      read.diagnostics.begin(), read.diagnostics.end(), [](const auto& found) {
        return found.rule == "trailing-space" && found.span == Span{3, 4};
      });
  CHECK(spaces == 1);
  CHECK(mend(text) == "# T\n\n## Section 1: S\n" + question(1) + "\n");
  CHECK(mend("# T \r\n \r\n") == "# T\r\n\r\n");
}

TEST_CASE("two spaces that break a line within a text stay") {
  const std::string text =
      "**Question 1:** one  \ntwo\n\n  A) x  \n  B) y\n\n"
      "**Correct Answer:** A  \n**Explanation:** z\n";
  CHECK(mend(text) == text);
  CHECK(findings_of(text).empty());
}

TEST_CASE("two spaces at the end of a text go") {
  CHECK(mend("**Question 1:** one  \n\n  A) x\n  B) y  \n\n"
             "**Correct Answer:** A  \n") ==
        "**Question 1:** one\n\n  A) x\n  B) y\n\n**Correct Answer:** A\n");
  CHECK(mend("### Activities\n- a  \n- b  ") == "### Activities\n- a\n- b");
}

TEST_CASE("white space in code stays") {
  const std::string text =
      asking("Q\n\n```\ncode  \n \n```\n\n    deep \n     \n    deep\n");
  CHECK(mend(text) == text);
}

TEST_CASE("white space in front matter and YAML stays") {
  const std::string front = "---\ntitle: T \n---\n" + question(1);
  CHECK(mend(front) == front);
  const std::string yaml = "title: T \n";
  CHECK(mend(yaml, "test.yaml") == yaml);
}

TEST_CASE("of findings whose edits overlap the later one is left out") {
  const auto finding = [](std::vector<Edit> edits) {
    Diagnostic found;
    found.edits = std::move(edits);
    return found;
  };
  const Diagnostics findings = {finding({{{0, 2}, "x"}, {{4, 5}, "y"}}),
                                finding({{{1, 3}, "!"}, {{5, 6}, "!"}}),
                                finding({{{2, 4}, "-"}})};
  const Mended result = mended("abcdef", findings);
  CHECK(result.bytes == "x-yf");
  CHECK(result.findings == 2);
}

TEST_CASE("edits that do not lie in the document are left out") {
  Diagnostic found;
  found.edits = {{{2, 9}, "x"}};
  CHECK(mended("abc", {{found}}).bytes == "abc");
}

// What unlike() says of two documents.
std::string unlike_of(std::string_view before, std::string_view after) {
  return unlike(read_bank(Source("a.md", std::string(before))),
                read_bank(Source("a.md", std::string(after))));
}

TEST_CASE("a document that is mended reads alike") {
  CHECK(unlike_of(asking("It\u00e2\u20ac\u2122s  so\u00adft"),
                  asking("It\u2019s soft"))
            .empty());
  CHECK(unlike_of(sections({{1, 3}}), sections({{1, 2}})).empty());
}

TEST_CASE("a document that lost or changed anything reads otherwise") {
  CHECK(unlike_of(sections({{1, 2}}), sections({{1}})) ==
        "section 1 would have 1 questions instead of 2");
  CHECK(unlike_of(sections({{1}}), sections({{1}, {}})) ==
        "it would have 2 sections instead of 1");
  CHECK(unlike_of(asking("one"), asking("two")) ==
        "question 1 of section 1 would read otherwise");
  CHECK(unlike_of("# T\n", "# U\n") ==
        "its title or settings would read otherwise");
  CHECK(unlike_of(asking("Q"), asking("Q") + "---\nstray\n") ==
        "stray-text would be found anew");
}

TEST_CASE("what would hide a question or bring one to light is not mended") {
  const std::string text = asking("It\u00e2\u20ac\u2122s") +
                           "\n**Ques\u00adtion 2:** R\n  A) x\n" +
                           "  B) y\n\n**Correct Answer:** A\n# T \n";
  const Mending mending = mend(Source("test.md", text));
  CHECK(mending.findings == 2);
  REQUIRE(mending.left.size() == 1);
  CHECK(mending.left[0].rule == "broken-text");
  CHECK(mending.left[0].line == 8);
  CHECK(mending.left[0].why == "question 2 of section 1 would read otherwise");
  CHECK(mending.bytes.find("It\u2019s") != std::string::npos);
}

TEST_CASE("what mending uncovers is mended as well") {
  const std::string twice =
      "It\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2s";
  CHECK(mend(Source("test.md", asking(twice))).bytes == asking("It\u2019s"));
  CHECK(mend(Source("test.md", "# Title \u00ad\n")).bytes == "# Title\n");
}

}  // namespace
}  // namespace viva
