#include <algorithm>

#include "support/catch.h"
#include "support/examples.h"
#include "support/files.h"
#include "support/findings.h"
#include "viva/check/check.h"
#include "viva/text/number.h"

namespace viva {
namespace {

ReadResult read_as(const Format& format, const std::string& text) {
  return format.read(
      Source("bank" + std::string(format.endings.front()), text));
}

TEST_CASE("each example of FORMAT.md means what stands below it") {
  const auto examples = read_examples(content_folder() / "FORMAT.md");
  CHECK(examples.size() == 15);
  const Format& yaml = *find_format_named("yaml");
  for (const Example& example : examples) {
    INFO("line " << example.line);
    const ReadResult read =
        read_as(*find_format_named(example.form), example.text);
    if (example.means_form == "text") {
      CHECK(findings_text(read) == example.means);
      continue;
    }
    CHECK(findings_text(read) == "");
    CHECK(yaml.write(read.bank) == example.means);
    CHECK(read_as(yaml, example.means).bank == read.bank);
  }
}

std::string option_row(const Threshold& row) {
  return "| `" + std::string(row.rule) + "` | `" + std::string(row.option) +
         "` | " + write_number(row.usual) + " | " + write_number(row.least) +
         " to " + write_number(row.most) + " | " + std::string(row.meaning) +
         " |";
}

TEST_CASE("FORMAT.md tells the options that rules have, and no others") {
  const std::string text = read_file(content_folder() / "FORMAT.md");
  std::string table = "| rule | option |";
  table = text.substr(text.find(table));
  table = table.substr(0, table.find("\n\n"));
  for (const Threshold& row : thresholds()) {
    INFO(option_row(row));
    CHECK(table.find(option_row(row)) != std::string::npos);
  }
  const auto lines = std::count(table.begin(), table.end(), '\n');
  CHECK(static_cast<std::size_t>(lines) == thresholds().size() + 1);
}

TEST_CASE("each example of FORMAT.md can be taken") {
  for (const Example& example : read_examples(content_folder() / "FORMAT.md")) {
    if (example.means_form == "text") continue;
    INFO("line " << example.line);
    const Bank bank =
        read_as(*find_format_named(example.form), example.text).bank;
    CHECK(count(bank).questions > 0);
    for (const Section& section : bank.sections) {
      CHECK(std::all_of(section.questions.begin(), section.questions.end(),
                        is_usable));
    }
  }
}

}  // namespace
}  // namespace viva
