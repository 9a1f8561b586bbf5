#include <string>
#include <vector>

#include "journal/codec.h"
#include "support/catch.h"
#include "support/files.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

// The example of ATTEMPTS.md, a whole file.
std::string example() {
  const std::string document = read_file(content_folder() / "ATTEMPTS.md");
  const std::string_view open = "\n```jsonl\n";
  const std::size_t begin = document.find(open);
  REQUIRE(begin != std::string::npos);
  const std::size_t text = begin + open.size();
  return document.substr(text, document.find("```", text) - text);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

TEST_CASE(
    "each line of ATTEMPTS.md's example is read and would be written so") {
  const std::vector<std::string> lines = lines_of(example());
  REQUIRE(lines.size() == 10);
  const std::optional<Plan> plan = read_head(lines[0]);
  REQUIRE(plan);
  CHECK(plan->student == "Ada");
  for (std::size_t i = 1; i < lines.size(); ++i) {
    INFO(lines[i]);
    const std::optional<Event> event = read_event(lines[i]);
    REQUIRE(event);
    CHECK(write_event(*event) == lines[i]);
  }
}

TEST_CASE("ATTEMPTS.md's example is a whole attempt, all of it right") {
  const TemporaryFolder folder;
  const JournalContent content =
      read_journal(folder.write("x.jsonl", example()));
  CHECK_FALSE(content.fault);
  CHECK_FALSE(content.torn);
  REQUIRE(content.stored);
  const Attempt& attempt = content.stored->attempt;
  CHECK(attempt.is_finished());
  CHECK(is_right(attempt, 0));
  CHECK(is_right(attempt, 1));
  CHECK(attempt.standing(0).answer == Response{{1}, ""});
  REQUIRE(attempt.notes().size() == 1);
  CHECK(attempt.notes()[0].text == "Phobos and which other one?");
}

TEST_CASE("ATTEMPTS.md's example has the head that viva writes") {
  const std::string head = lines_of(example())[0];
  const std::optional<Plan> plan = read_head(head);
  REQUIRE(plan);
  CHECK(write_head(*plan) == head);
}

}  // namespace
}  // namespace viva
