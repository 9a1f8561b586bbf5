#include "terminal/output.h"

#include <fcntl.h>
#include <unistd.h>

#include "support/catch.h"
#include "viva/text/error.h"

namespace viva {
namespace {

TEST_CASE(
    "a flag decides on colour, then NO_COLOR, then force, then terminal") {
  constexpr auto kAuto = ColorChoice::kAuto;
  CHECK(use_color(ColorChoice::kAlways, {true, false, false}));
  CHECK_FALSE(use_color(ColorChoice::kNever, {false, true, true}));
  CHECK_FALSE(use_color(kAuto, {true, true, true}));
  CHECK(use_color(kAuto, {false, true, false}));
  CHECK(use_color(kAuto, {false, false, true}));
  CHECK_FALSE(use_color(kAuto, {false, false, false}));
}

TEST_CASE("without colour there is no escape sequence") {
  StyledLine line("a", Style::kRight);
  line.append("b");
  CHECK(render(line, false) == "ab");
  CHECK(render(line, true) == "\x1b[1;32ma\x1b[0mb");
}

TEST_CASE("each line has a line end") {
  CHECK(render(Lines{StyledLine("a"), StyledLine()}, false) == "a\n\n");
}

TEST_CASE("what is no terminal has no width") {
  CHECK_FALSE(terminal_width(-1));
  CHECK_FALSE(is_terminal(-1));
}

TEST_CASE("output that cannot be written is an error") {
  const int full = ::open("/dev/full", O_WRONLY);
  if (full < 0) VIVA_SKIP("there is no /dev/full");
  CHECK_THROWS_WITH(Output(full, false).write_bytes("x"),
                    "cannot write the output: No space left on device");
  ::close(full);
}

}  // namespace
}  // namespace viva
