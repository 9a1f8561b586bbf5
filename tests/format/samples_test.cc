#include <map>
#include <sstream>

#include "support/catch.h"
#include "support/files.h"
#include "viva/format/format.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;
using Counts = std::map<std::string, std::size_t>;

Counts count_all(const Bank& bank) {
  Counts counts = {{"sections", bank.sections.size()}};
  for (const Section& section : bank.sections) {
    counts["questions"] += section.questions.size();
    counts["objectives"] += section.objectives.size();
    counts["activities"] += section.activities.size();
    counts["discussion_questions"] += section.discussion.size();
    counts["sections_without_questions"] += section.questions.empty() ? 1 : 0;
    for (const Question& question : section.questions) {
      counts["choices"] += question.choices.size();
      counts["questions_without_key_letter"] += is_usable(question) ? 0 : 1;
    }
  }
  return counts;
}

std::vector<std::string> fields(const std::string& line) {
  std::vector<std::string> result;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '\t');) {
    result.push_back(field);
  }
  return result;
}

TEST_CASE("the shipped week 10 holds what its author wrote") {
  const ReadResult read =
      read_bank(read_source(content_folder() / "week-10.md"));
  CHECK(read.diagnostics.empty());
  CHECK(count_all(read.bank) == Counts{{"sections", 13},
                                       {"questions", 52},
                                       {"choices", 208},
                                       {"objectives", 38},
                                       {"activities", 24},
                                       {"discussion_questions", 34},
                                       {"sections_without_questions", 0},
                                       {"questions_without_key_letter", 0}});
}

TEST_CASE("the keys of week 10 are those of its author") {
  const ReadResult read =
      read_bank(read_source(content_folder() / "week-10.md"));
  std::string keys;
  for (const Section& section : read.bank.sections) {
    for (const Question& question : section.questions) {
      for (const Choice& choice : question.choices) {
        if (choice.correct) keys += choice.label;
      }
    }
    keys += ' ';
  }
  CHECK(keys ==
        "BCBB BCBC BBBB BCBC CBBB BCBB BBCC BBBB CBBB BBCB DCCB BCCC BCCB ");
}

TEST_CASE("week 10 differs from the author's file in one character") {
  const fs::path seed = shared_folder() / "seed" / "week-10.md";
  if (!fs::exists(seed)) VIVA_SKIP("../shared is absent");
  std::string bytes = read_file(seed);
  const std::string broken = "\u00e2\u20ac\u2122";
  bytes.replace(bytes.find(broken), broken.size(), "\u2019");
  CHECK(bytes == read_file(content_folder() / "week-10.md"));
}

TEST_CASE("documents of the same kind read to their expected counts") {
  const fs::path folder = shared_folder() / "samples" / "sister";
  if (!fs::exists(folder)) VIVA_SKIP("../shared is absent");
  std::istringstream table(read_file(folder / "EXPECTED.tsv"));
  std::string line;
  std::getline(table, line);
  const std::vector<std::string> names = fields(line);
  std::size_t files = 0;
  std::size_t findings = 0;
  while (std::getline(table, line)) {
    const std::vector<std::string> row = fields(line);
    INFO(row[0]);
    const ReadResult read = read_bank(read_source(folder / row[0]));
    for (const Diagnostic& found : read.diagnostics) {
      if (found.severity == Severity::kNote) continue;
      CHECK((found.rule == "equal-choices" || found.rule == "broken-text"));
      ++findings;
    }
    Counts expected;
    for (std::size_t i = 1; i < row.size(); ++i) {
      expected[names[i]] = std::stoul(row[i]);
    }
    CHECK(count_all(read.bank) == expected);
    ++files;
  }
  CHECK(files == 60);
  // Two questions have a choice twice; four choices hold control characters.
  CHECK(findings == 6);
}

}  // namespace
}  // namespace viva
