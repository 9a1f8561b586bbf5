#include <set>

#include "cli/library.h"
#include "cli/rule_settings.h"
#include "support/catch.h"
#include "support/examples.h"
#include "support/files.h"
#include "support/findings.h"

namespace viva {
namespace {

// What `viva check` says of a document of this form.
std::string check(const std::string& form, const std::string& text) {
  const Format* format = find_format_named(form);
  REQUIRE(format != nullptr);
  const std::string name =
      "bank" +
      std::string(form == "markdown" ? ".md" : format->endings.front());
  ReadResult read = read_named(Source(name, text));
  settle(read, {}, {});
  return findings_text(read);
}

TEST_CASE("every rule of the readers says what the examples show") {
  const auto examples =
      read_examples(tree_folder() / "tests" / "cli" / "diagnostics.md");
  std::set<std::string_view> missing;
  for (const Rule& rule : reader_rules()) missing.insert(rule.name);
  for (const Example& example : examples) {
    INFO("line " << example.line);
    const std::string said = check(example.form, example.text);
    CHECK(said == example.means);
    std::erase_if(missing, [&](std::string_view rule) {
      return said.find("[" + std::string(rule) + "]") != said.npos;
    });
  }
  for (const std::string_view rule : missing) {
    FAIL_CHECK(rule << " has no example");
  }
}

}  // namespace
}  // namespace viva
