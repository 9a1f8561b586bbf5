#include "support/body_picture.h"
#include "support/catch.h"
#include "view/sheet/notes.h"

namespace viva {
namespace {

using Texts = std::vector<Text>;

// A section with these texts, of which the first `activities` are activities.
std::string notes(const Texts& texts, std::size_t activities,
                  const std::vector<std::string>& written, std::size_t row,
                  int columns) {
  const std::span<const Text> all(texts);
  Section section;
  section.activities = all.first(activities);
  section.discussion = all.subspan(activities);
  return picture(notes_body(section, written, row, columns));
}

TEST_CASE("what there is to do and to discuss has its notes below it") {
  CHECK(notes({{"Draw it.", {}}, {"Build it.", {}}, {"Why so?", {}}}, 2,
              {"with two layers", "", "Because."}, 1, 76) == R"(
Activities

  - Draw it.
    Your note: with two layers

|> - Build it.

Discussion questions

  - Why so?
    Your note: Because.
)");
}

TEST_CASE("a section without either says so") {
  CHECK(notes({}, 0, {}, 0, 36) == R"(
This section has nothing to do or to
discuss beside its questions.
)");
}

TEST_CASE("long and hostile texts stay in their columns") {
  const Texts texts = {
      {"日本語の長い文章を書く e\u0301 👍🏽 \x1b[2J \u202eabc",
       {}}};
  CHECK(notes(texts, 1, {"\x07 שלום 日本語 abcdefghijklmnopqrstuvwxyz"}, 0,
              28) == R"(
Activities

|> - 日本語の長い文章を書く é
    👍🏽 ^[[2J \u{202e}abc
    Your note: ^G שלום 日本
      語
      abcdefghijklmnopqrstuv
      wxyz
)");
}

TEST_CASE("a note can be typed below any text") {
  CHECK(picture(note_body("What is it?", LineEdit("so"), 28)) == R"(
What is it?

Your note: so|
)");
}

}  // namespace
}  // namespace viva
