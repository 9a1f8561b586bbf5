#pragma once

#include <sys/types.h>
#include <termios.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/vterm.h"

namespace viva {

// A run of a program on a pseudo-terminal, below a process that does what a
// shell does: the program is a job of its own, in the foreground mostly, and
// the terminal stays when it ends. What it writes goes to an emulator. All that
// waits fails by std::runtime_error, with the picture, after ten seconds.
//
//   PtyRun run({VIVA_PROGRAM, "take"}, {.size = {40, 15}});
//   run.wait_for("Question 1");
//   run.type("b\r");
//   CHECK(run.screen().row(0) == "...");
//   CHECK(WEXITSTATUS(run.wait_change()) == 3);
class PtyRun {
 public:
  using Variables = std::vector<std::pair<std::string, std::string>>;
  struct Setting {
    Size size = {};
    // Beside those of the tests; TERM is xterm-256color if it is not there,
    // COLORTERM and NO_COLOR are not set.
    Variables variables = {};
    std::vector<int> ignored = {};      // signals that the program ignores
    std::filesystem::path folder = {};  // where it begins; here if empty
    bool in_foreground = true;          // whether it begins there
  };

  // The words begin with the program's path.
  PtyRun(std::vector<std::string> words, Setting setting);
  ~PtyRun();
  PtyRun(const PtyRun&) = delete;
  PtyRun& operator=(const PtyRun&) = delete;

  // However many; what the program writes meanwhile is read.
  void type(std::string_view bytes);
  // Of 0 columns and rows is a terminal that does not tell its size.
  void resize(Size size);
  void send(int signal) const;
  // Gives the terminal to the shell, as it does with a job that has stopped, or
  // back to the program. A program that has stopped must be continued by
  // send(SIGCONT).
  void to_background();
  void to_foreground();
  // The terminal goes away.
  void hang_up();

  // Waits until the screen is so.
  void wait_until(const std::function<bool(const Emulator&)>& holds);
  // Waits until this stands in some row.
  void wait_for(std::string_view text);

  // Waits until the program ends or stops: what waitpid() with WUNTRACED says.
  // All that was written by then is on the screen.
  int wait_change();

  // The same if it has ended or stopped by now.
  std::optional<int> change();

  // Reads some of what the program writes. False if nothing came.
  bool read_some(std::chrono::milliseconds patience);

  const Emulator& screen() const { return screen_; }
  // All that was written.
  const std::string& output() const { return output_; }
  // How the terminal is set now; what it was before the program began.
  termios modes() const;
  void set_modes(const termios& modes) const;
  const termios& modes_before() const { return modes_before_; }
  pid_t program() const { return program_; }

 private:
  void command(char byte);

  pid_t shell_ = -1;
  pid_t program_ = -1;
  int master_ = -1;
  int report_ = -1;   // from the shell
  int command_ = -1;  // to the shell
  termios modes_before_{};
  Emulator screen_;
  std::string output_;
};

// Whether two terminals are set the same.
bool is_same(const termios& one, const termios& other);

}  // namespace viva
