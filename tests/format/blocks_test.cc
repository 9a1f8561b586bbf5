#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "support/catch.h"
#include "support/dump.h"
#include "support/effort.h"
#include "support/random_bank.h"
#include "viva/format/format.h"

namespace viva {
namespace {

// "3 = 2 + 1": the blocks, those in the bank, and those refused.
std::string sum(std::string_view name, std::string_view text) {
  const ReadResult read =
      read_bank(Source(std::string(name), std::string(text)));
  return std::to_string(read.blocks) + " = " +
         std::to_string(count(read.bank).questions) + " + " +
         std::to_string(read.refused);
}

TEST_CASE("what looks like a question is in the bank or refused") {
  CHECK(sum("a.yaml", "questions:\n- stem: Q\n- x\n-\n- choices: [x, y]\n") ==
        "4 = 1 + 3");
  CHECK(sum("a.json",
            R"({"questions": ["x"], "sections": [{"questions": [{"stem":
               "Q"}, [], 5]}]})") == "4 = 1 + 3");
  CHECK(sum("a.yaml", "questions: x\n") == "1 = 0 + 1");
  CHECK(sum("a.yaml", "title: T\nsections: []\n") == "0 = 0 + 0");
}

TEST_CASE("a question that stands where none is read is refused") {
  const std::string text =
      "questions:\n- stem: Q\n  answer: x\n  choices:\n  - x\n"
      "  - stem: R\n    answer: A\n";
  CHECK(sum("a.yaml", text) == "2 = 1 + 1");
  CHECK(findings_of(text, "a.yaml").find("6:5 error misplaced-question") !=
        std::string::npos);
  CHECK(sum("a.yaml", "qestions:\n- stem: Q\n- stem: R\n") == "2 = 0 + 2");
  CHECK(sum("a.yaml", "- stem: Q\n- stem: R\n") == "2 = 0 + 2");
  CHECK(sum("a.yaml", "sections:\n  title: S\n  questions:\n  - stem: Q\n") ==
        "1 = 0 + 1");
}

TEST_CASE("the questions of a list that stands twice are all counted") {
  CHECK(sum("a.yaml", "questions:\n- stem: Q\nquestions:\n- stem: R\n- x\n") ==
        "3 = 1 + 2");
}

TEST_CASE("a question in which the data breaks off is refused") {
  CHECK(sum("a.yaml", "questions:\n- stem: Q\n- stem: \"R\n") == "2 = 1 + 1");
  CHECK(sum("a.json", "{\"questions\": [{\"stem\": \"Q\"}, {\"stem\": \"R") ==
        "2 = 1 + 1");
}

TEST_CASE("viva's own results hold no question of a bank") {
  CHECK(
      sum("a.json", R"({"format": 1, "kind": "result", "questions": [{}]})") ==
      "0 = 0 + 0");
}

// Takes away, doubles and moves some of the text, mostly whole lines, and
// breaks characters.
std::string damaged(std::string text, std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) {
    return static_cast<std::size_t>(random() % std::max<std::size_t>(n, 1));
  };
  for (std::size_t faults = below(4) + 1; faults > 0; --faults) {
    const std::size_t at = below(text.size());
    const std::size_t line = text.rfind('\n', at) + 1;
    const std::size_t size = text.find('\n', at) + 1 - line;
    switch (below(7)) {
      case 0:
        text.erase(line, text.find('\n', at) == text.npos ? 9 : size);
        break;
      case 1:
        text.insert(line, text.substr(line, below(300)));
        break;
      case 2:
        text.insert(line, below(5), ' ');
        break;
      case 3:
        text.erase(line, std::min<std::size_t>(
                             text.find_first_not_of(' ', line) - line, 2));
        break;
      case 4:
        text.erase(at, below(12));
        break;
      case 5:
        if (!text.empty()) text[at] = "\"'[]{},:-& \n\xFFs"[below(14)];
        break;
      default:
        text.resize(at);
    }
  }
  return text;
}

// What is wrong with the sum; empty as it should be.
std::string sum_fault(std::string_view name, const std::string& text) {
  const ReadResult read = read_bank(Source(std::string(name), text));
  const bool adds_up = read.blocks == count(read.bank).questions + read.refused;
  const bool told = read.refused == count_refused(read.diagnostics);
  return adds_up && told ? "" : sum(name, text);
}

TEST_CASE("in any bank the sum is right, whatever is done to it") {
  constexpr std::uint32_t kBanks = effort(1'500);
  constexpr std::array<std::string_view, 2> kNames = {"a.yaml", "a.json"};
  std::size_t refused = 0;
  for (const std::string_view name : kNames) {
    const Format& format = *find_format(name);
    for (std::uint32_t seed = 1; seed <= kBanks; ++seed) {
      INFO(name << ", seed " << seed);
      const Bank bank = random_bank(seed);
      const std::string text = format.write(bank);
      const std::string all = std::to_string(count(bank).questions);
      REQUIRE(sum(name, text) == all + " = " + all + " + 0");
      const std::string other = damaged(text, seed);
      REQUIRE(sum_fault(name, other) == "");
      refused += read_bank(Source(std::string(name), other)).refused;
    }
  }
  CHECK(refused > kBanks / 10);
}

}  // namespace
}  // namespace viva
