#include <fmt/core.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "format/markdown/reader.h"
#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"

namespace viva::markdown {
namespace {

std::string shown(Span span) {
  return fmt::format("{}-{}", span.begin, span.end);
}

std::string shown(const Text& text) {
  return fmt::format(" [{} {}]", shown(text.span), text.view);
}

template <typename Texts>
std::string shown_all(const Texts& texts) {
  std::string all;
  for (const Text& text : texts) all += shown(text);
  return all + "\n";
}

std::string shown(const Question& question) {
  std::string all = fmt::format(
      "question {} at {} kind {} key {}{}{}{}{}", question.number,
      shown(question.span), question.answer->index(), shown(question.key_span),
      shown(question.stem), shown(question.details->id),
      shown(question.details->key), shown(question.explanation));
  for (const Choice& choice : question.choices) {
    all += fmt::format("\n  {}{}{}", choice.label, choice.correct ? "*" : "",
                       shown(choice.text));
  }
  const Details& details = *question.details;
  all += shown_all(details.feedback) + shown(details.hint);
  for (const Ignore& ignore : details.ignores) all += shown(ignore.rule);
  return all + "\n";
}

// All that was found, with its places.
std::string shown(const ReadResult& read) {
  std::string all = fmt::format("{} {}\n", read.is_bank, read.blocks);
  all += shown(read.bank.title);
  for (const Section& section : read.bank.sections) {
    all += fmt::format("section {} {} {}{}\n", section.number, section.earlier,
                       shown(section.span), shown(section.title));
    all += shown_all(section.objectives) + shown_all(section.activities) +
           shown_all(section.discussion);
    for (const Ignore& ignore : section.ignores) all += shown(ignore.rule);
    for (const Question& question : section.questions) all += shown(question);
  }
  for (const Diagnostic& found : read.diagnostics) {
    all +=
        fmt::format("{} {} {}\n", found.rule, shown(found.span), found.message);
    for (const Edit& edit : found.edits) {
      all += fmt::format("  {} '{}'\n", shown(edit.span), edit.replacement);
    }
  }
  return all;
}

std::string read(const std::string& text, Pace pace) {
  return shown(Reader(Source("x.md", text), pace).read());
}

void compare(const std::string& text) {
  const std::string by_line = read(text, Pace::kLines);
  if (read(text, Pace::kBlocks) == by_line) return;
  INFO(text);
  CHECK(read(text, Pace::kBlocks) == by_line);
}

constexpr std::string_view kDocument = R"(# Title

## Section 1: One

### Learning Objectives
- Know it.
- Do it.

### Assessment Questions

**Question 1:** What?

  A) This
  B) That
  C) theirs

**Correct Answer:** B
**Explanation:** So it is.

**Question 2:** Who?
  A) I
  B) You
**Correct Answer:** A

### Activities
- Try it.

### Discussion Questions
- Why?

---

## Section 2: Two

**Question 3:** When?

  A) Now
  B) Later

**Correct Answer:** A
**Explanation:** Because.
)";

// What may stand in a document and is not quite usual.
constexpr std::array<std::string_view, 58> kLines = {
    "",
    " ",
    "\t",
    "text",
    "  text",
    "    deep",
    "     ```",
    "     text",
    "## Section 9: \rX",
    "## Section 10: A # b #",
    "---",
    "- item",
    "  - item",
    "* item",
    "1. item",
    "- ",
    "-",
    "- [ ] box",
    "- [x] box",
    "```",
    "```python",
    "~~~",
    "says ```python",
    "`code`",
    "<!-- comment -->",
    "<!-- viva: ignore numbering -->",
    "<!-- open",
    "-->",
    "# Other",
    "## Group",
    "## Section 7",
    "## Section 8: Eight #",
    "### Activities",
    "### Activities:",
    "### activities",
    "### Unknown",
    "#### Deep",
    "### Assessment Questions",
    "### Learning Objectives ",
    "**Question 4:** New",
    "**Question 5:**",
    "**Question 6** No colon",
    "**question 7:** Small",
    "Question 8: like",
    "  A) choice",
    "  B) choice",
    "  D) choice",
    "   C) choice",
    "A) choice",
    "B. like",
    "  C) this",
    "**Answer:** B",
    "**Correct Answer:** B, C",
    "**Correct Answer:** Z",
    "**Explanation:**",
    "**Feedback:** good",
    "**Hint:** think",
    "**Id:** name"};

// And what may stand within a line.
constexpr std::array<std::string_view, 26> kPieces = {" ",
                                                      "  ",
                                                      "\t",
                                                      "\r",
                                                      "\n",
                                                      "\\",
                                                      "~",
                                                      "`",
                                                      "```",
                                                      "**",
                                                      ":",
                                                      "#",
                                                      "-",
                                                      ")",
                                                      "A) ",
                                                      "a. ",
                                                      "This",
                                                      "\xC3\xA9",
                                                      "\xE4\xB8\xAD",
                                                      "\xFF",
                                                      "\xEF\xBB\xBF",
                                                      "<!--",
                                                      "-->",
                                                      "|",
                                                      "9",
                                                      "\r\n"};

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  return lines;
}

class Mangler {
 public:
  explicit Mangler(int seed) : random_(static_cast<unsigned>(seed)) {}

  std::string mangled() {
    std::vector<std::string> lines = lines_of(kDocument);
    for (std::size_t i = 0, times = 1 + pick(4); i < times; ++i) change(lines);
    const std::string_view end = pick(8) == 0 ? "\r\n" : "\n";
    std::string text;
    for (const std::string& line : lines) text.append(line).append(end);
    if (pick(8) == 0) text.resize(pick(text.size()));
    return text;
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }

  void change(std::vector<std::string>& lines) {
    const std::size_t at = pick(lines.size());
    const auto place = lines.begin() + static_cast<std::ptrdiff_t>(at);
    switch (pick(6)) {
      case 0:
        lines.insert(place, std::string(kLines[pick(kLines.size())]));
        break;
      case 1:
        *place = kLines[pick(kLines.size())];
        break;
      case 2:
        if (lines.size() > 1) lines.erase(place);
        break;
      case 3:
        std::swap(*place, lines[pick(lines.size())]);
        break;
      case 4:
        lines.insert(place, std::string(lines[pick(lines.size())]));
        break;
      default:
        place->insert(pick(place->size() + 1), kPieces[pick(kPieces.size())]);
        break;
    }
  }

  std::minstd_rand random_;
};

}  // namespace

TEST_CASE("blocks are read as their lines are, in the shipped bank") {
  compare(read_file(content_folder() / "week-10.md"));
}

TEST_CASE("blocks are read as their lines are, whatever stands among them") {
  for (int seed = 1; seed <= effort(4000); ++seed) {
    compare(Mangler(seed).mangled());
  }
}

}  // namespace viva::markdown
