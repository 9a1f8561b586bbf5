#include <map>
#include <set>

#include "cli/library.h"
#include "cli/rule_settings.h"
#include "support/catch.h"
#include "support/files.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

// The lines on which each rule finds something.
using Found = std::map<std::string, std::multiset<std::size_t>>;

Found found_in(const std::filesystem::path& path) {
  ReadResult read = read_named(read_source(path));
  settle(read, {}, {.rules = true, .asked = {}});
  const LineIndex lines(read.bank.source);
  Found found;
  for (const Diagnostic& one : read.diagnostics) {
    found[std::string(one.rule)].insert(lines.position(one.span.begin).line);
  }
  return found;
}

// What people who have read week 10 by hand want to be told of it.
Found expected() {
  return {
      {"key-position", {1, 122, 419}},
      {"longest-key",
       {1, 15, 35, 85, 94, 224, 273, 331, 450, 491, 580, 621, 759}},
      {"letter-named", {149, 169}},
      {"absolute-word",
       {83, 84, 212, 222, 330, 372, 390, 441, 449, 451, 459, 462, 751}},
      {"cross-cue", {144, 740}},
      {"not-a-question", {457}},
  };
}

TEST_CASE("week 10 is found to be what it is, and nothing else") {
  CHECK(found_in(content_folder() / "week-10.md") == expected());
}

TEST_CASE("week 10 as it was handed over has one broken character more") {
  const auto seed = shared_folder() / "seed" / "week-10.md";
  if (!std::filesystem::exists(seed)) VIVA_SKIP("../shared is absent");
  Found all = expected();
  all["broken-text"] = {461};
  CHECK(found_in(seed) == all);
}

}  // namespace
}  // namespace viva
