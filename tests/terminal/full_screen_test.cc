#include "terminal/full_screen.h"

#include <sys/wait.h>

#include <csignal>
#include <random>
#include <string>

#include "support/catch.h"
#include "support/pty.h"
#include "viva/text/error.h"

namespace viva {
namespace {

constexpr Size kSize = {40, 10};
const PtyRun::Setting kInBackground = {kSize, {}, {}, {}, false};

// The probe (see screen_probe.cc) with a frame on its screen.
class Probe : public PtyRun {
 public:
  explicit Probe(Setting setting = {kSize, {}, {}})
      : PtyRun({VIVA_SCREEN_PROBE}, std::move(setting)) {
    wait_for("key: none");
  }
};

bool is_restored(const Probe& probe) {
  const Emulator& screen = probe.screen();
  return !screen.is_alternate() && screen.is_cursor_visible() &&
         is_same(probe.modes(), probe.modes_before()) &&
         probe.output().find("\x1b[?7h") != std::string::npos &&
         probe.output().find("\x1b[?2004l") != std::string::npos;
}

int signal_of(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

int stop_of(int status) { return WIFSTOPPED(status) ? WSTOPSIG(status) : 0; }

TEST_CASE("a full screen shows its frame on the alternate screen") {
  Probe probe;
  CHECK(probe.screen().is_alternate());
  CHECK(probe.screen().picture() == R"(
40 columns, 10 rows
drawn anew: 0
key: none
)");
  CHECK(probe.screen().cursor() == Caret{2, 5});
  CHECK_FALSE(is_same(probe.modes(), probe.modes_before()));
  CHECK((probe.modes().c_lflag & (ICANON | ECHO | ISIG)) == ISIG);
  probe.type("q");
  CHECK(probe.wait_change() == 0);
  CHECK(is_restored(probe));
  CHECK(probe.screen().picture() == "\n");
}

TEST_CASE("a signal restores the terminal and is what the program dies of") {
  const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP, SIGQUIT);
  Probe probe;
  probe.send(signal);
  CHECK(signal_of(probe.wait_change()) == signal);
  CHECK(is_restored(probe));
}

TEST_CASE("the keys that interrupt and quit do the same") {
  const std::string key = GENERATE("\x03", "\x1c");
  Probe probe;
  probe.type(key);
  CHECK(signal_of(probe.wait_change()) == (key == "\x03" ? SIGINT : SIGQUIT));
  CHECK(is_restored(probe));
}

TEST_CASE("a fault restores the terminal and keeps its exit status") {
  Probe probe;
  probe.type("s");
  CHECK(signal_of(probe.wait_change()) == SIGSEGV);
  CHECK(is_restored(probe));
}

TEST_CASE("a fault's signal that was sent does the same") {
  const int signal = GENERATE(SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT);
  Probe probe;
  probe.send(signal);
  CHECK(signal_of(probe.wait_change()) == signal);
  CHECK(is_restored(probe));
}

TEST_CASE("abort() restores the terminal") {
  Probe probe;
  probe.type("a");
  CHECK(signal_of(probe.wait_change()) == SIGABRT);
  CHECK(is_restored(probe));
}

TEST_CASE("an exception restores the terminal on its way") {
  Probe probe;
  probe.type("x");
  CHECK(WEXITSTATUS(probe.wait_change()) == 7);
  CHECK(is_restored(probe));
  CHECK(probe.screen().shows("caught: thrown"));
}

TEST_CASE("what is said of an exception that nobody catches can be read") {
  Probe probe;
  probe.type("t");
  CHECK(signal_of(probe.wait_change()) == SIGABRT);
  CHECK(is_restored(probe));
  CHECK(probe.screen().shows("unseen"));
}

TEST_CASE("a suspended program gives the terminal back until it goes on") {
  const bool by_key = GENERATE(true, false);
  Probe probe;
  by_key ? probe.type("\x1a") : probe.send(SIGTSTP);
  const int status = probe.wait_change();
  REQUIRE(WIFSTOPPED(status));
  CHECK(WSTOPSIG(status) == SIGTSTP);
  CHECK(is_restored(probe));
  probe.send(SIGCONT);
  probe.wait_for("drawn anew: 1");
  CHECK(probe.screen().is_alternate());
  CHECK((probe.modes().c_lflag & ICANON) == 0);
  probe.type("z");
  probe.wait_for("key: 'z'");
  probe.type("q");
  CHECK(probe.wait_change() == 0);
  CHECK(is_restored(probe));
}

TEST_CASE("Ctrl-L draws anew what stands after the keys before it") {
  Probe probe;
  const std::size_t before = probe.output().size();
  probe.type("z\x0c");
  probe.wait_for("drawn anew: 1");
  CHECK(probe.screen().shows("key: <resize>"));
  const std::string anew = probe.output().substr(before);
  CHECK(anew.find("\x1b[?25l\x1b[0m") != std::string::npos);
  CHECK(anew.find("40 columns") != std::string::npos);
}

TEST_CASE("a program that was stopped from outside draws anew") {
  Probe probe;
  probe.send(SIGSTOP);
  CHECK(WIFSTOPPED(probe.wait_change()));
  probe.send(SIGCONT);
  probe.wait_for("drawn anew: 1");
  CHECK(probe.screen().shows("key: <resize>"));
}

TEST_CASE("in the background the program waits for the terminal") {
  Probe probe;
  probe.type("\x1a");
  REQUIRE(WIFSTOPPED(probe.wait_change()));
  probe.to_background();
  probe.send(SIGCONT);
  const int status = probe.wait_change();
  REQUIRE(WIFSTOPPED(status));
  CHECK(WSTOPSIG(status) == SIGTTOU);
  CHECK(is_restored(probe));
  probe.to_foreground();
  probe.send(SIGCONT);
  probe.wait_for("key: <resize>");
}

TEST_CASE("a stopped program in the background can be ended") {
  Probe probe;
  probe.type("\x1a");
  REQUIRE(WIFSTOPPED(probe.wait_change()));
  probe.to_background();
  probe.send(SIGTERM);
  probe.send(SIGCONT);
  CHECK(signal_of(probe.wait_change()) == SIGTERM);
  CHECK(is_restored(probe));
}

TEST_CASE("a program that waits for the terminal can be ended") {
  Probe probe;
  probe.type("\x1a");
  REQUIRE(WIFSTOPPED(probe.wait_change()));
  probe.to_background();
  probe.send(SIGCONT);
  REQUIRE(stop_of(probe.wait_change()) == SIGTTOU);
  probe.send(SIGTERM);
  probe.send(SIGCONT);
  CHECK(signal_of(probe.wait_change()) == SIGTERM);
  CHECK(is_restored(probe));
}

TEST_CASE("a program that began in the background can be ended") {
  PtyRun probe({VIVA_SCREEN_PROBE}, kInBackground);
  REQUIRE(stop_of(probe.wait_change()) == SIGTTOU);
  probe.send(SIGTERM);
  probe.send(SIGCONT);
  CHECK(signal_of(probe.wait_change()) == SIGTERM);
  CHECK(probe.output().empty());
  CHECK(is_same(probe.modes(), probe.modes_before()));
}

TEST_CASE("the modes to put back are those found with the terminal") {
  PtyRun probe({VIVA_SCREEN_PROBE}, kInBackground);
  REQUIRE(stop_of(probe.wait_change()) == SIGTTOU);
  termios modes = probe.modes();
  modes.c_lflag ^= static_cast<tcflag_t>(ECHO);
  probe.set_modes(modes);
  probe.to_foreground();
  probe.send(SIGCONT);
  probe.wait_for("key: none");
  probe.type("q");
  CHECK(probe.wait_change() == 0);
  CHECK(is_same(probe.modes(), modes));
}

TEST_CASE("in the background, where TTOU is ignored, nothing is waited for") {
  PtyRun probe({VIVA_SCREEN_PROBE}, {kSize, {}, {SIGTTOU}, {}, false});
  probe.wait_for("key: none");
}

TEST_CASE("signals that were ignored before stay so") {
  Probe probe({kSize, {}, {SIGHUP, SIGTSTP}});
  probe.send(SIGHUP);
  probe.send(SIGTSTP);
  probe.type("z");
  probe.wait_for("key: 'z'");
}

TEST_CASE("another size is told and drawn") {
  Probe probe;
  probe.resize({30, 5});
  probe.wait_for("30 columns, 5 rows");
  probe.resize({80, 24});
  probe.wait_for("80 columns, 24 rows");
  CHECK(probe.screen().shows("key: <resize>"));
}

TEST_CASE("after a storm of sizes the screen is that of the last") {
  Probe probe;
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    probe.resize({12 + static_cast<int>(random() % 100),
                  3 + static_cast<int>(random() % 40)});
    if (i % 3 == 0) probe.type("z");
  }
  probe.resize({37, 9});
  probe.wait_for("37 columns, 9 rows");
  probe.type("y");
  probe.wait_for("key: 'y'");
  for (int row = 3; row < 9; ++row) CHECK(probe.screen().row(row).empty());
}

TEST_CASE("a terminal that tells no size has the one in the environment") {
  Probe probe({kSize, {{"COLUMNS", "33"}, {"LINES", "bad"}}, {}});
  probe.resize({0, 0});
  probe.wait_for("33 columns, 24 rows");
}

TEST_CASE("Escape is Escape after a moment, and arrows are arrows") {
  Probe probe;
  probe.type("\x1b");
  probe.wait_for("key: <escape>");
  probe.type("\x1b[A");
  probe.wait_for("key: <up>");
  probe.type("\r");
  probe.wait_for("key: <enter>");
  probe.type("\x1b[200~ab\x1b[201~");
  probe.wait_for("key: paste'ab'");
}

TEST_CASE("a paste whose end never comes does not keep the keyboard") {
  Probe probe;
  probe.type("\x1b[200~lost");
  probe.wait_for("key: paste'lost'");
  probe.type("z");
  probe.wait_for("key: 'z'");
}

TEST_CASE("a terminal that is gone is the end of the keys") {
  Probe probe;
  probe.hang_up();
  const int status = probe.wait_change();
  CHECK((WEXITSTATUS(status) == 9 || signal_of(status) == SIGHUP));
}

TEST_CASE("what is no terminal cannot be a full screen") {
  CHECK_THROWS_AS(FullScreen(-1, -1, {}), Error);
}

}  // namespace
}  // namespace viva
