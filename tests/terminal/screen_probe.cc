// A program of one full screen, to be run on a pseudo-terminal: it shows its
// size, how often it was told to draw anew and the last key, and falls in the
// way that a key names.

#include <sys/mman.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

#include "key_words.h"
#include "terminal/full_screen.h"

namespace {

using viva::KeyPress;

constexpr int kThrown = 7;
constexpr int kClosed = 9;

[[noreturn]] void fault() {
  void* page =
      ::mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  *static_cast<volatile char*>(page) = 1;
  std::abort();
}

void fall() { throw std::runtime_error("unseen"); }

void fall_unseen() noexcept { fall(); }

void obey(const std::string& key) {
  if (key == "x") throw std::runtime_error("thrown");
  if (key == "t") fall_unseen();
  if (key == "s") fault();
  if (key == "a") std::abort();
  if (key == "b") ::raise(SIGBUS);
  if (key == "h") ::raise(SIGHUP);
}

viva::Frame frame_of(viva::Size size, int drawn, const std::string& word) {
  viva::Frame frame;
  frame.lines.emplace_back(std::to_string(size.columns) + " columns, " +
                           std::to_string(size.rows) + " rows");
  frame.lines.emplace_back("drawn anew: " + std::to_string(drawn));
  frame.lines.emplace_back("key: " + word, viva::Style::kStrong);
  frame.caret = viva::Caret{2, 5};
  return frame;
}

// Gives the signal that asked for the end, 0, or -1 if the terminal is gone.
int run() {
  viva::FullScreen screen(STDIN_FILENO, STDOUT_FILENO,
                          viva::abilities_of(viva::terminal_name(), true));
  int drawn = 0;
  std::string word = "none";
  while (true) {
    screen.draw(frame_of(screen.size(), drawn, word));
    const KeyPress key = screen.read({});
    if (key.kind == KeyPress::Kind::kClosed) return -1;
    if (key.kind == KeyPress::Kind::kSignal) return key.signal;
    if (key.kind == KeyPress::Kind::kResize) ++drawn;
    word = viva::word_of(key);
    if (key.kind != KeyPress::Kind::kText) continue;
    if (key.text == "q") return 0;
    obey(key.text);
  }
}

}  // namespace

int main() {
  try {
    const int signal = run();
    if (signal > 0) viva::die_of(signal);
    return signal == 0 ? 0 : kClosed;
  } catch (const std::exception& error) {
    std::cout << "caught: " << error.what() << '\n';
    return kThrown;
  }
}
