#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>

#include "key_words.h"
#include "support/catch.h"
#include "terminal/full_screen.h"

namespace viva {
namespace {

using namespace std::chrono_literals;

// A full screen of this process and the keyboard in front of it.
class Desk {
 public:
  Desk() : master_(open_master()), slave_(open_slave(master_)) {}
  ~Desk() {
    ::close(slave_);
    unplug();
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  int terminal() const { return slave_; }
  void type(std::string_view bytes) const {
    REQUIRE(::write(master_, bytes.data(), bytes.size()) ==
            static_cast<ssize_t>(bytes.size()));
  }
  void unplug() {
    if (master_ >= 0) ::close(master_);
    master_ = -1;
  }

 private:
  static int open_master() {
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(master >= 0);
    REQUIRE(::grantpt(master) == 0);
    REQUIRE(::unlockpt(master) == 0);
    return master;
  }
  static int open_slave(int master) {
    return ::open(::ptsname(master), O_RDWR | O_NOCTTY);
  }

  int master_;
  int slave_;
};

bool comes_soon(const Screen& screen) {
  for (int i = 0; i < 1000; ++i) {
    if (screen.has_key()) return true;
    ::usleep(1000);
  }
  return false;
}

TEST_CASE("where no key is pressed the patience ends") {
  const Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  CHECK(word_of(screen.read(0ms)) == "<time>");
  CHECK(word_of(screen.read(5ms)) == "<time>");
  CHECK_FALSE(screen.has_key());
}

TEST_CASE("a key that was pressed can be seen before it is read") {
  const Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  desk.type("ab");
  CHECK(comes_soon(screen));
  CHECK(word_of(screen.read(0ms)) == "'a'");
  CHECK(screen.has_key());
  CHECK(word_of(screen.read({})) == "'b'");
  CHECK_FALSE(screen.has_key());
}

TEST_CASE("patience shorter than the pause of Escape does not prolong it") {
  const Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  desk.type("\x1b");
  std::string word = "<time>";
  for (int i = 0; i < 1000 && word == "<time>"; ++i) {
    word = word_of(screen.read(1ms));
  }
  CHECK(word == "<escape>");
}

TEST_CASE("the rest of a key that came while nobody read belongs to it") {
  const Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  desk.type("a\x1b");
  CHECK(word_of(screen.read({})) == "'a'");
  desk.type("[A");
  ::usleep(50'000);
  CHECK(word_of(screen.read({})) == "<up>");
}

TEST_CASE("a signal is a key before any other, and again") {
  const Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  desk.type("a");
  CHECK(comes_soon(screen));
  ::raise(SIGTERM);
  const KeyPress key{KeyPress::Kind::kSignal, {}, SIGTERM};
  CHECK(screen.read({}) == key);
  CHECK(screen.read({}) == key);
}

TEST_CASE("to draw on a terminal that is gone is nothing, to read is the end") {
  Desk desk;
  FullScreen screen(desk.terminal(), desk.terminal(), {});
  desk.type("a");
  CHECK(comes_soon(screen));
  CHECK(word_of(screen.read({})) == "'a'");
  desk.unplug();
  screen.draw({{StyledLine("b")}, {}});
  CHECK(screen.has_key());
  CHECK(word_of(screen.read({})) == "<closed>");
  CHECK(word_of(screen.read(0ms)) == "<closed>");
}

}  // namespace
}  // namespace viva
