#include "support/catch.h"
#include "support/desk.h"

namespace viva {
namespace {

constexpr Size kPicture = {80, 20};

// The picture in the README, without the clock at the end of its first line.
std::string picture_in_readme() {
  const std::string text = read_file(tree_folder() / "README.md");
  const std::size_t begin = text.find("```\n  Question 1 of 4");
  REQUIRE(begin != std::string::npos);
  const std::size_t first = text.find('\n', begin) + 1;
  return text.substr(first, text.find("```", first) - first);
}

std::string without_clock(std::string text) {
  const std::size_t end = text.find('\n');
  const std::size_t clock = text.find("  ", text.find("□  "));
  return text.erase(clock, end - clock);
}

TEST_CASE("the picture in the README is what viva shows") {
  const Desk desk;
  PtyRun run = desk.sit({"take", "--section", "3", "--seed", "42"}, kPicture);
  page_at(run, "", "Learning objectives");
  page_at(run, "\r", "Question 1 of 4");
  page_at(run, "b\r", "You answered B.");
  const std::string shown = "\n" + run.screen().picture();
  CHECK(without_clock(picture_in_readme()) ==
        without_clock(shown.substr(shown.find("  Question 1"))));
  run.type("\x04");
  run.wait_change();
}

}  // namespace
}  // namespace viva
