#include "cli/complete.h"

#include <cstdlib>

#include "cli/shells.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/scripted.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// A course of two banks, in whose folder the test stands.
class Standing {
 public:
  Standing() : before_(fs::current_path()) {
    folder_.write("course.yaml", "banks: [a.md, b.yaml]\n");
    folder_.write("a.md",
                  "# A\n## Section 1: Start\n**Question 1:** Q\n  A) x\n"
                  "  B) y\n**Correct Answer:** A\n**Tags:** easy, two words\n"
                  "## Section 2: More\n**Question 1:** P\n  A) x\n  B) y\n"
                  "**Correct Answer:** A\n**Tags:** easy\n"
                  "**Difficulty:** hard\n");
    folder_.write("b.yaml",
                  "sections:\n- title: \"$(touch x)\\tand\\n\\e[31mred\"\n"
                  "  questions:\n"
                  "  - {stem: Q, choices: [x, y], answer: x, tags: [\"a\\eb\"]}"
                  "\n");
    fs::current_path(folder_.path());
  }
  ~Standing() { fs::current_path(before_); }
  Standing(const Standing&) = delete;
  Standing& operator=(const Standing&) = delete;

 private:
  TemporaryFolder folder_;
  fs::path before_;
};

using Words = std::vector<std::string>;

std::string offered(const Words& words) {
  const Offer offer = complete(words);
  std::string text;
  for (const Candidate& known : offer.words) text += known.word + " ";
  return text + (offer.files ? "(files)" : "");
}

// The same with what each word means.
std::string told(const Words& words) {
  std::string text;
  for (const Candidate& known : complete(words).words) {
    text += known.word + ": " + known.summary + "\n";
  }
  return text;
}

bool offers(const Words& words, std::string_view word) {
  return (" " + offered(words)).find(" " + std::string(word) + " ") !=
         std::string::npos;
}

TEST_CASE("the first word is a command, a bank or an option of take") {
  CHECK(offered({""}) ==
        "take resume history list preview check explain export new completion "
        "(files)");
  for (const char* option : {"--exam", "-s", "--help", "-h", "--version"}) {
    INFO(option);
    CHECK(offers({"--"}, option));
  }
  CHECK_FALSE(offers({"--"}, "--strict"));
}

TEST_CASE("a command offers its own options, to a bare viva those of take") {
  CHECK(offered({"list", "-"}) == "--color -h --help ");
  CHECK(offered({"explain", "--"}) == "--color -h --help ");
  CHECK(offers({"a.md", "--"}, "--exam"));
  CHECK_FALSE(offers({"a.md", "--"}, "--version"));
}

TEST_CASE("an option that cannot be given any more is not offered") {
  CHECK_FALSE(offers({"--exam", "--"}, "--exam"));
  CHECK_FALSE(offers({"--exam", "--"}, "--retry"));
  CHECK_FALSE(offers({"--retry", "--"}, "--exam"));
  CHECK_FALSE(offers({"check", "--format=json", "--"}, "--format"));
  CHECK(offers({"--tag", "easy", "--"}, "--tag"));
}

TEST_CASE("the values of an option follow it as a word or behind =") {
  CHECK(offered({"check", "--format", ""}) ==
        "people json sarif github gitlab junit ");
  CHECK(offered({"export", "a.md", "--to=y"}) ==
        "--to=markdown --to=yaml --to=json ");
  CHECK(offered({"--grading", ""}) == "right-minus-wrong exact judged ");
  CHECK(offered({"list", "--color", ""}) == "auto always never ");
  CHECK(offered({"completion", ""}) == "bash zsh fish ");
  CHECK(offered({"completion", "zsh", ""}) == "");
  CHECK(offered({"--seed", ""}) == "");
}

TEST_CASE("the value of --fix stands behind = and nowhere else") {
  CHECK(offers({"check", "--f"}, "--fix"));
  CHECK(offers({"check", "--f"}, "--fix=shuffle-keys"));
  CHECK(offered({"check", "--fix="}) == "--fix=shuffle-keys ");
  CHECK(offered({"check", "--fix", ""}) == "(files)");
}

TEST_CASE("files are offered where an option or a command takes one") {
  CHECK(offered({"check", "a.md", ""}) == "(files)");
  CHECK(offered({"check", "--baseline", ""}) == "(files)");
  CHECK(offered({"check", "--stdin-name="}) == "(files)");
  CHECK(offered({"new", ""}) == "(files)");
  CHECK(offered({"new", "a.md", ""}) == "");
}

TEST_CASE("what follows -- is an operand") {
  CHECK(offered({"check", "--", "--"}) == "(files)");
  CHECK(offered({"check", "--", "--format", ""}) == "(files)");
}

TEST_CASE("sections are those of the course that is found here") {
  const Standing standing;
  CHECK(offered({"--section", ""}) == "a:1 a:2 b:1 ");
  CHECK(offered({"preview", "-s", "a:1", "-s", ""}) == "a:2 b:1 ");
  CHECK(offered({"--section="}) ==
        "--section=a:1 --section=a:2 --section=b:1 ");
  CHECK(offered({"-sa"}) == "-sa:1 -sa:2 -sb:1 ");
}

TEST_CASE("sections of the bank that is named have numbers and titles") {
  const Standing standing;
  CHECK(told({"a.md", "--section", ""}) == "1: Start\n2: More\n");
  CHECK(told({"--section", ""}).find("a:2: More\n") != std::string::npos);
}

TEST_CASE("tags and difficulties are those that questions have") {
  const Standing standing;
  CHECK(told({"--tag", ""}) == "easy: 2 questions\ntwo words: 1 question\n");
  CHECK(told({"--difficulty", ""}) == "hard: 1 question\n");
  CHECK(offered({"--section", "a:2", "--tag", ""}) == "easy ");
}

TEST_CASE("rules are offered with their summaries") {
  CHECK(told({"explain", ""}).find("\nmissing-key: ") != std::string::npos);
  CHECK_FALSE(offers({"explain", "missing-key", ""}, "missing-key"));
}

TEST_CASE("attempts are offered by their numbers, the newest first") {
  const Standing standing;
  const fs::path state = fs::current_path() / "state";
  run_viva({"take", "a.md", "--section", "1", "--student", "Ann"}, state,
           "A\n");
  run_viva({"take", "a.md", "--section", "2", "--student", "\x1b[31mBob\t"},
           state, ":flag\n:quit\n");
  ::setenv("XDG_STATE_HOME", state.c_str(), 1);
  CHECK(offered({"history", ""}) == "2 1 ");
  CHECK(offered({"history", "2", ""}) == "1 ");
  CHECK(offered({"history", "--student", "Ann", ""}) == "1 ");
  const std::string unfinished = told({"resume", "--attempt", ""});
  CHECK(unfinished.starts_with("2: "));
  CHECK(
      unfinished.ends_with(", ^[[31mBob    , practice, Section 2: More: "
                           "unfinished, 0 of 1 answered\n"));
}

TEST_CASE("a bank that cannot be read offers nothing") {
  const Standing standing;
  CHECK(offered({"no.md", "--section", ""}) == "");
  CHECK(offered({"/dev/zero", "--section", ""}) == "");
  CHECK(offered({"--section", "9", "--tag", ""}) == "");
}

TEST_CASE("nothing that is offered can steer a terminal or end a line") {
  const Standing standing;
  CHECK(told({"b.yaml", "--section", ""}) ==
        "1: $(touch x)    and ^[[31mred\n");
  CHECK(offered({"b.yaml", "--tag", ""}) == "");
}

std::string answer_in(std::string_view shell, const Words& words) {
  return find_shell(shell)->answer(words);
}

TEST_CASE(
    "an answer ends with a line that tells whether files may stand there") {
  CHECK(answer_in("fish", {"new", ""}) == ":files\n");
  CHECK(answer_in("zsh", {"list", "--color", ""}) ==
        "auto\nalways\nnever\n:\n");
  const Standing standing;
  CHECK(answer_in("zsh", {"a.md", "-s", ""}) == "1\tStart\n2\tMore\n:\n");
}

TEST_CASE("bash is told the rest of a word behind what it keeps") {
  const Standing standing;
  CHECK(answer_in("bash", {"viva --section a:", ""}) == "1\n2\n:\n");
  CHECK(answer_in("bash", {"viva --section=a:2", "2"}) == "2\n:\n");
  CHECK(answer_in("bash", {"viva check --format=s", "s"}) == "sarif\n:\n");
  CHECK(answer_in("bash", {"viva --section \"a:", "a:"}) == "a:1\na:2\n:\n");
}

TEST_CASE("bash is told words as they stand behind the quote that is open") {
  const Standing standing;
  CHECK(answer_in("bash", {"viva --tag tw", "tw"}) == "two\\ words\n:\n");
  CHECK(answer_in("bash", {"viva --tag two\\ w", "two\\ w"}) ==
        "two\\ words\n:\n");
  CHECK(answer_in("bash", {"viva --tag 'two w", "two w"}) == "two words\n:\n");
  CHECK(answer_in("bash", {"viva 'a.md' --section ", ""}) == "1\n2\n:\n");
}

TEST_CASE("what < and > name is a file, and no bank") {
  const Standing standing;
  CHECK(answer_in("bash", {"viva check - <", ""}) == ":files\n");
  CHECK(answer_in("bash", {"viva take <no.md 2>no.md -s a:", ""}) ==
        "1\n2\n:\n");
}

}  // namespace
}  // namespace viva
