#include "cli/baseline.h"

#include "cli/baseline_use.h"
#include "support/catch.h"
#include "support/files.h"
#include "viva/text/error.h"

namespace viva {
namespace {

Library library_of(const TemporaryFolder& folder) {
  const std::string name = folder.path().string();
  return open_library(std::span(&name, 1), folder.path(), {.notes = false});
}

// Two questions that lack a key, below `above`.
std::string keyless(const std::string& above) {
  return "# T\n" + above +
         "**Question 1:** One?\n\n  A) x\n  B) y\n\n"
         "**Question 2:** Two?\n\n  A) x\n  B) y\n";
}

// What is found that the baseline does not know, by source line.
std::string fresh(const TemporaryFolder& folder, const Baseline& baseline) {
  Library library = library_of(folder);
  take_known(library, baseline, folder.path());
  std::string text;
  for (std::size_t i = 0; i < library.findings.size(); ++i) {
    const Source& source = library.course.banks[i].source;
    const LineIndex lines(source);
    for (const Diagnostic& found : library.findings[i]) {
      text += lines.line(lines.position(found.span.begin).line);
      text += "\n";
    }
  }
  return text;
}

Baseline baseline_of(const TemporaryFolder& folder) {
  return new_baseline(library_of(folder), {}, folder.path());
}

Baseline read_text(const std::string& text) {
  return read_baseline(Source("base.json", text));
}

std::string fault_in(const std::string& text) {
  try {
    read_text(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST_CASE("a baseline is written a line a finding, sorted, and reads back") {
  const Baseline baseline = {
      {{"b.md", "missing-key", "**Question 1:** \"?\""}, 2},
      {{"a.md", "numbering", "## Section 3"}, 1}};
  const std::string text = write_baseline(baseline);
  CHECK(text == R"({
  "format": 1,
  "findings": [
    {"path":"a.md","rule":"numbering","line":"## Section 3"},
    {"path":"b.md","rule":"missing-key","line":"**Question 1:** \"?\"","count":2}
  ]
}
)");
  CHECK(read_text(text) == baseline);
  CHECK(read_text(write_baseline({})) == Baseline{});
}

TEST_CASE("the example in BASELINE.md is what is written") {
  const std::string text = read_file(content_folder() / "BASELINE.md");
  const std::size_t begin = text.find("```json\n") + 8;
  const std::string example =
      text.substr(begin, text.find("```", begin) - begin);
  CHECK(write_baseline(read_text(example)) == example);
}

TEST_CASE("what is no baseline is refused with its place") {
  const std::string no_baseline =
      "base.json:1:1: this is no baseline, which 'viva check "
      "--write-baseline' writes";
  CHECK(fault_in("{}") == no_baseline);
  CHECK(fault_in("[1]") == no_baseline);
  CHECK(fault_in(R"({"format": 1, "findings": {}})") == no_baseline);
  CHECK(fault_in(R"({"format": 2, "findings": []})") ==
        "base.json:1:12: this viva reads baselines of format 1 only");
  CHECK(fault_in("{\"format\": 1, \"findings\": [\n {\"path\": \"x\"}]}") ==
        "base.json:2:2: a finding of a baseline has a 'rule'");
  CHECK(fault_in(R"({"format": 1, "findings": [)"
                 R"({"path": "x", "rule": "y", "line": "z", "count": 0}]})") ==
        "base.json:1:77: the count of a finding is 1 or more");
  CHECK(fault_in("{\"format\": 1,").starts_with("base.json:1:"));
}

TEST_CASE("findings are known again where lines have moved") {
  const TemporaryFolder folder;
  folder.write("a.md", keyless(""));
  const Baseline baseline = read_text(write_baseline(baseline_of(folder)));
  CHECK(fresh(folder, baseline).empty());
  folder.write("a.md", keyless("\n<!-- Words. -->\n\n## Section 1: S\n"));
  CHECK(fresh(folder, baseline).empty());
}

TEST_CASE("a finding on a line that was changed is told") {
  const TemporaryFolder folder;
  folder.write("a.md", keyless(""));
  const Baseline baseline = baseline_of(folder);
  std::string text = keyless("");
  folder.write("a.md", text.replace(text.find("Two"), 3, "Three"));
  CHECK(fresh(folder, baseline) == "**Question 2:** Three?\n");
}

TEST_CASE("one more of what the baseline knows is told") {
  const TemporaryFolder folder;
  const std::string bank =
      "# T\n## Section 1: S\n**Question 1:** One?\n\n  A) x\n";
  folder.write("a.md", bank);
  const Baseline baseline = baseline_of(folder);
  folder.write("a.md",
               bank + "## Section 2: T\n**Question 1:** One?\n\n  A) x\n");
  CHECK(fresh(folder, baseline).find("**Question 1:** One?\n") == 0);
}

TEST_CASE("paths begin in the baseline's folder, whatever way leads there") {
  const TemporaryFolder folder;
  folder.write("course/w/a.md", "");
  std::filesystem::create_directory_symlink(folder.path() / "course",
                                            folder.path() / "link");
  const std::filesystem::path course = folder.path() / "course";
  CHECK(baseline_path(course / "w" / "a.md", course) == "w/a.md");
  CHECK(baseline_path(folder.path() / "link/w/a.md", course) == "w/a.md");
  CHECK(baseline_path(course / "w/../w/a.md", course) == "w/a.md");
  CHECK(baseline_path(course / "new.md", folder.path() / "link/w") ==
        "../new.md");
}

TEST_CASE("of a very long line a part stands in the baseline") {
  const std::string before(1000, 'a');
  const std::string behind = "found here" + std::string(1000, 'b');
  const Source source("x.json", before + behind);
  const LineIndex lines(source);
  const KnownFinding known = known_finding(
      "x.json", lines, {"rule", Severity::kError, {1000, 1005}, "", ""});
  CHECK(known.line == behind.substr(0, 200));
}

TEST_CASE("bytes that are not UTF-8 are known again") {
  const TemporaryFolder folder;
  folder.write("a.md", "# T\n**Question 1:** \xff\t?\n  A) x\n  B) y\n");
  CHECK(fresh(folder, read_text(write_baseline(baseline_of(folder)))).empty());
}

TEST_CASE("what is gone is counted and dropped") {
  const TemporaryFolder folder;
  folder.write("a.md", keyless(""));
  folder.write("gone.md", keyless(""));
  const Baseline old = baseline_of(folder);
  std::filesystem::remove(folder.path() / "gone.md");
  const Baseline now = new_baseline(library_of(folder), old, folder.path());
  CHECK(count_gone(old, now) == 2);
  CHECK(now == baseline_of(folder));
}

TEST_CASE("what was not looked for stays in the baseline") {
  const TemporaryFolder folder;
  folder.write("a.md", keyless(""));
  folder.write("b.md", keyless(""));
  Baseline old = baseline_of(folder);
  old[{"a.md", "key-position", "# T"}] = 1;
  const std::string named = (folder.path() / "a.md").string();
  const Library library =
      open_library(std::span(&named, 1), folder.path(), {.notes = false});
  CHECK(new_baseline(library, old, folder.path()) == old);
}

}  // namespace
}  // namespace viva
