#include "view/sheet/typed_field.h"

#include "support/body_picture.h"
#include "support/catch.h"
#include "support/picture.h"

namespace viva {
namespace {

std::string field(std::string_view text, int columns, int lefts = 0) {
  LineEdit typed(text);
  for (int i = 0; i < lefts; ++i) typed.left();
  return picture(typed_field("Say: ", typed, columns));
}

TEST_CASE("an empty field shows where to type") {
  CHECK(field("", 28) == "\nSay: |________\n");
}

TEST_CASE("the caret stands where the cursor does, whatever is before it") {
  CHECK(field("Paris", 28) == "\nSay: Paris|\n");
  CHECK(field("Paris", 28, 5) == "\nSay: |Paris\n");
  CHECK(field("日本e\u0301👍🏽x", 28, 1) ==
        "\nSay: 日本e\u0301👍🏽|x\n");
  CHECK(field("日本e\u0301👍🏽x", 28, 4) ==
        "\nSay: 日|本e\u0301👍🏽x\n");
}

TEST_CASE("a long text goes on below, and a cell is left for the caret") {
  CHECK(field("one two three four", 16) == R"(
Say: one two 
  three four|
)");
  CHECK(field("one two three four", 16, 10) == R"(
Say: one two 
  |three four
)");
  CHECK(field("abcdefghijklmnop", 16) == R"(
Say: abcdefghij
  klmnop|
)");
  CHECK(field("日本語日本語日本", 16, 2) == R"(
Say: 日本語日本
  語|日本
)");
}

TEST_CASE("a line that is full to its last cell has the caret below it") {
  CHECK(field("abcdefghi ", 16) == "\nSay: abcdefghi |\n");
  CHECK(field("abcdefghij ", 16) == "\nSay: abcdefghij \n  |\n");
  CHECK(field("abcdefghij  ", 16) == "\nSay: abcdefghij \n   |\n");
}

TEST_CASE("a label that leaves no room stands above the text") {
  CHECK(field("abc", 12) == "\nSay: \n  abc|\n");
}

TEST_CASE("no line of a field is wider than the page, nor is the caret") {
  const std::string text =
      "one 日本語 two   three\u0301 👍🏽👍🏽👍🏽 "
      "abcdefghijklmnopqrstuvwxyz    שלום ";
  for (int columns = 6; columns < 60; ++columns) {
    LineEdit typed(text);
    while (typed.cursor() > 0) {
      const Body body = typed_field("Say: ", typed, columns);
      REQUIRE(widest(body) <= columns);
      REQUIRE(body.caret->column < columns);
      REQUIRE(picture(body).find("The caret") == std::string::npos);
      typed.left();
    }
  }
}

}  // namespace
}  // namespace viva
