#include "terminal/frame_painter.h"

#include "support/catch.h"
#include "support/vterm.h"

namespace viva {
namespace {

constexpr Abilities kBare = {ColorDepth::kNone, false};

// A screen that wraps no lines, and what was painted on it last.
class Easel {
 public:
  explicit Easel(Size size, Abilities abilities = kBare)
      : emulator_(size), abilities_(abilities) {
    emulator_.write("\x1b[?7l");
  }

  // Gives the bytes that it took.
  std::string show(Frame frame) {
    const std::string bytes =
        paint(frame, shown_ ? &*shown_ : nullptr, emulator_.size(), abilities_);
    emulator_.write(bytes);
    shown_ = std::move(frame);
    return bytes;
  }

  void resize(Size size) {
    emulator_.resize(size);
    shown_.reset();
  }

  Emulator& screen() { return emulator_; }

 private:
  Emulator emulator_;
  Abilities abilities_;
  std::optional<Frame> shown_;
};

Lines lines_of(const std::vector<std::string>& texts) {
  Lines lines;
  for (const std::string& text : texts) lines.emplace_back(text);
  return lines;
}

TEST_CASE("a frame stands on the screen, full lines with their last cell") {
  Easel easel({4, 3});
  easel.show({lines_of({"abcd", "", "efgh"}), {}});
  CHECK(easel.screen().picture() == R"(
abcd

efgh
)");
}

TEST_CASE("only lines that have changed are drawn") {
  Easel easel({10, 4});
  easel.show({lines_of({"one", "two", "three"}), {}});
  CHECK(easel.show({lines_of({"one", "2", "three"}), {}}) ==
        "\x1b[?25l\x1b[2;1H\x1b[2K2");
  CHECK(easel.show({lines_of({"one", "2", "three", ""}), {}}).empty());
  CHECK(easel.show({lines_of({"one"}), {}}) ==
        "\x1b[?25l\x1b[2;1H\x1b[2K\x1b[3;1H\x1b[2K");
  CHECK(easel.screen().picture() == "\none\n");
}

TEST_CASE("the first frame erases what stood there") {
  Easel easel({5, 3});
  easel.screen().write("lorem\r\nipsum\r\ndolor");
  easel.show({lines_of({"a"}), {}});
  CHECK(easel.screen().picture() == "\na\n");
}

TEST_CASE("what is wider or higher than the screen is cut and nothing moves") {
  Easel easel({4, 2});
  easel.show({lines_of({"abcdef", "漢字漢", "below"}), {}});
  CHECK(easel.screen().picture() == R"(
abcd
漢字
)");
  easel.show({lines_of({"abc漢", "", "below"}), {}});
  CHECK(easel.screen().picture() == "\nabc\n");
}

TEST_CASE("a border stands in its column whatever the width of a text is") {
  // This is one character of two cells to us and several to the emulator.
  StyledLine line("👩‍👩‍👧", Style::kStrong);
  line.move_to(8).append("|", Style::kFrame);
  Easel easel({9, 1});
  easel.show({{line}, {}});
  CHECK(easel.screen().cell(0, 8).text == "|");
}

TEST_CASE("two pieces with a stop in one run stand in their columns") {
  StyledLine line("a");
  line.move_to(3).append("b").move_to(6).append("c");
  Easel easel({8, 1});
  easel.show({{line}, {}});
  CHECK(easel.screen().row(0) == "a  b  c");
}

TEST_CASE("styles are attributes and colours of cells") {
  StyledLine line("a", Style::kWrong);
  line.append("b").append("c", Style::kSelected);
  Easel easel({8, 1}, {ColorDepth::k256, false});
  easel.show({{line}, {}});
  CHECK(easel.screen().cell(0, 0).color == "131");
  CHECK(easel.screen().cell(0, 0).bold);
  CHECK(easel.screen().cell(0, 1).color.empty());
  CHECK_FALSE(easel.screen().cell(0, 1).bold);
  CHECK(easel.screen().cell(0, 2).reversed);
  CHECK_FALSE(easel.screen().cell(0, 3).reversed);
}

TEST_CASE("the cursor is where the caret is, and hidden without one") {
  Easel easel({8, 3});
  easel.show({lines_of({"a"}), Caret{2, 7}});
  CHECK(easel.screen().is_cursor_visible());
  CHECK(easel.screen().cursor() == Caret{2, 7});
  easel.show({lines_of({"a"}), Caret{0, 1}});
  CHECK(easel.screen().cursor() == Caret{0, 1});
  easel.show({lines_of({"a"}), {}});
  CHECK_FALSE(easel.screen().is_cursor_visible());
  easel.show({lines_of({"b"}), Caret{3, 0}});
  CHECK_FALSE(easel.screen().is_cursor_visible());
}

TEST_CASE("after another size all is drawn anew") {
  Easel easel({6, 2});
  easel.show({lines_of({"abc", "def"}), {}});
  easel.resize({3, 3});
  easel.show({lines_of({"abc", "def", "ghi"}), {}});
  CHECK(easel.screen().picture() == R"(
abc
def
ghi
)");
}

TEST_CASE("where a terminal can, a frame is shown at once") {
  Easel easel({4, 1}, {ColorDepth::kNone, true});
  const std::string bytes = easel.show({lines_of({"a"}), {}});
  CHECK(bytes.starts_with("\x1b[?2026h"));
  CHECK(bytes.ends_with("\x1b[?2026l"));
  CHECK(abilities_of({"xterm", ""}, true).synchronized);
  CHECK_FALSE(abilities_of({"linux", ""}, true).synchronized);
  CHECK_FALSE(abilities_of({"vt100", ""}, true).synchronized);
}

TEST_CASE("the first frame ends a style that was left, a change does not") {
  Easel easel({10, 2});
  easel.screen().write("\x1b[7m");
  CHECK(easel.show({lines_of({"quiz"}), {}}).find("\x1b[0m") !=
        std::string::npos);
  CHECK(easel.show({lines_of({"Quiz"}), {}}).find("\x1b[0m") ==
        std::string::npos);
}

TEST_CASE("controls in a text do not reach the terminal") {
  std::string all;
  for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
  const std::string bytes =
      Easel({300, 1}).show({{StyledLine(all), StyledLine("\xc2\x9b")}, {}});
  const std::string ours = "\x1b[?25l\x1b[0m\x1b[1;1H\x1b[2K";
  REQUIRE(bytes.starts_with(ours));
  for (const char byte : bytes.substr(ours.size())) {
    CHECK(static_cast<unsigned char>(byte) >= 0x20);
    CHECK(byte != '\x7f');
  }
}

}  // namespace
}  // namespace viva
