#include <algorithm>
#include <set>

#include "cli/library.h"
#include "cli/rule_settings.h"
#include "support/catch.h"
#include "support/examples.h"
#include "support/files.h"
#include "support/findings.h"

namespace viva {
namespace {

// What is found in a document of this form.
ReadResult review(const std::string& form, const std::string& text) {
  const Format* format = find_format_named(form);
  REQUIRE(format != nullptr);
  const std::string name =
      "bank" +
      std::string(form == "markdown" ? ".md" : format->endings.front());
  ReadResult read = read_named(Source(name, text));
  settle(read, {}, {});
  return read;
}

// What `viva check` says of it, with notes where the example shows one.
std::string check(const Example& example) {
  const bool notes = example.means.find(": note: ") != std::string::npos;
  return findings_text(review(example.form, example.text),
                       notes ? Notes::kShown : Notes::kLeftOut);
}

bool finds(std::string_view rule, const std::string& form,
           const std::string& text) {
  const Diagnostics found = review(form, text).diagnostics;
  return std::any_of(found.begin(), found.end(), [rule](const Diagnostic& one) {
    return one.rule == rule;
  });
}

TEST_CASE("every rule of the readers says what the examples show") {
  const auto examples =
      read_examples(tree_folder() / "tests" / "cli" / "diagnostics.md");
  std::set<std::string_view> missing;
  for (const Rule& rule : reader_rules()) missing.insert(rule.name);
  for (const Example& example : examples) {
    INFO("line " << example.line);
    const std::string said = check(example);
    CHECK(said == example.means);
    std::erase_if(missing, [&](std::string_view rule) {
      return said.find("[" + std::string(rule) + "]") != said.npos;
    });
  }
  for (const std::string_view rule : missing) {
    FAIL_CHECK(rule << " has no example");
  }
}

TEST_CASE("every rule of the readers finds something in its own example") {
  for (const Rule& rule : reader_rules()) {
    INFO(rule.name);
    CHECK_FALSE(rule.why.empty());
    const std::string example(rule.example);
    CHECK((finds(rule.name, "markdown", example) ||
           finds(rule.name, "yaml", example) ||
           finds(rule.name, "json", example)));
  }
}

}  // namespace
}  // namespace viva
