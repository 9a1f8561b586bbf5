#include "support/pty.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

#include "support/effort.h"
#include "support/pty_shell.h"
#include "support/terminal_pair.h"

namespace viva {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kPatience = 10s * kSlowness;

std::array<int, 2> open_pipe() {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  for (const int end : ends) keep_from_programs(end);
  return ends;
}

void set_variables(const PtyRun::Variables& variables) {
  ::setenv("TERM", "xterm-256color", 1);
  for (const char* name : {"COLORTERM", "NO_COLOR", "LINES", "COLUMNS"}) {
    ::unsetenv(name);
  }
  // So that a sanitizer leaves a fault its true exit status.
  const char* none =
      "handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0";
  ::setenv("ASAN_OPTIONS", none, 1);
  ::setenv("UBSAN_OPTIONS", none, 1);
  for (const auto& [name, value] : variables) {
    ::setenv(name.c_str(), value.c_str(), 1);
  }
}

// A number from the shell, which writes it at once.
std::optional<int> read_number(int file, std::chrono::milliseconds patience) {
  pollfd ready{file, POLLIN, 0};
  if (::poll(&ready, 1, static_cast<int>(patience.count())) <= 0) return {};
  int number = 0;
  if (::read(file, &number, sizeof number) != sizeof number) {
    throw std::runtime_error("the shell is gone");
  }
  return number;
}

}  // namespace

PtyRun::PtyRun(std::vector<std::string> words, Setting setting)
    : screen_(setting.size) {
  const TerminalPair terminal = open_terminal();
  const std::array<int, 2> report = open_pipe();
  const std::array<int, 2> command = open_pipe();
  set_size(terminal.slave, setting.size);
  ::tcgetattr(terminal.slave, &modes_before_);
  ::signal(SIGPIPE, SIG_IGN);
  shell_ = ::fork();
  if (shell_ == 0) {
    ::close(command[1]);
    ::close(terminal.master);
    if (!setting.folder.empty()) std::filesystem::current_path(setting.folder);
    set_variables(setting.variables);
    run_job_shell({terminal.slave, report[1], command[0], setting.ignored,
                   setting.in_foreground},
                  std::move(words));
  }
  ::close(terminal.slave);
  ::close(report[1]);
  ::close(command[0]);
  master_ = terminal.master;
  report_ = report[0];
  command_ = command[1];
  program_ = read_number(report_, kPatience).value();
}

PtyRun::~PtyRun() {
  ::close(command_);
  if (master_ >= 0) ::close(master_);
  ::close(report_);
  ::kill(shell_, SIGCONT);
  ::waitpid(shell_, nullptr, 0);
}

void PtyRun::type(std::string_view bytes) {
  const Clock::time_point end = Clock::now() + kPatience;
  while (!bytes.empty()) {
    if (Clock::now() > end) {
      throw std::runtime_error("the terminal takes no keys");
    }
    const ssize_t size = ::write(master_, bytes.data(), bytes.size());
    if (size > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(size));
    } else {
      read_some(5ms);
    }
  }
}

void PtyRun::resize(Size size) {
  if (size != Size{0, 0}) screen_.resize(size);
  set_size(master_, size);
}

void PtyRun::send(int signal) const { ::kill(program_, signal); }

void PtyRun::to_background() { command('b'); }

void PtyRun::to_foreground() { command('f'); }

void PtyRun::hang_up() {
  ::close(master_);
  master_ = -1;
}

void PtyRun::command(char byte) {
  if (::write(command_, &byte, 1) != 1) {
    throw std::runtime_error("the shell is gone");
  }
  read_number(report_, kPatience).value();
}

bool PtyRun::read_some(std::chrono::milliseconds patience) {
  if (master_ < 0) return false;
  pollfd ready{master_, POLLIN, 0};
  if (::poll(&ready, 1, static_cast<int>(patience.count())) <= 0) return false;
  std::array<char, 65536> bytes{};
  const ssize_t size = ::read(master_, bytes.data(), bytes.size());
  if (size <= 0) return false;
  output_.append(bytes.data(), static_cast<std::size_t>(size));
  screen_.write({bytes.data(), static_cast<std::size_t>(size)});
  return true;
}

void PtyRun::wait_until(const std::function<bool(const Emulator&)>& holds) {
  const Clock::time_point end = Clock::now() + kPatience;
  while (!holds(screen_)) {
    if (Clock::now() > end) {
      throw std::runtime_error("this was not waited for:" + screen_.picture());
    }
    read_some(20ms);
  }
}

void PtyRun::wait_for(std::string_view text) {
  wait_until([&](const Emulator& screen) { return screen.shows(text); });
}

int PtyRun::wait_change() {
  const Clock::time_point end = Clock::now() + kPatience;
  while (Clock::now() < end) {
    read_some(5ms);
    const std::optional<int> status = change();
    if (!status) continue;
    // What was written before may be on its way through the terminal.
    while (read_some(50ms)) {
    }
    return *status;
  }
  throw std::runtime_error("the program goes on:" + screen_.picture());
}

std::optional<int> PtyRun::change() { return read_number(report_, 0ms); }

termios PtyRun::modes() const {
  termios modes{};
  ::tcgetattr(master_, &modes);
  return modes;
}

void PtyRun::set_modes(const termios& modes) const {
  ::tcsetattr(master_, TCSANOW, &modes);
}

bool is_same(const termios& one, const termios& other) {
  return one.c_iflag == other.c_iflag && one.c_oflag == other.c_oflag &&
         one.c_cflag == other.c_cflag && one.c_lflag == other.c_lflag &&
         std::memcmp(one.c_cc, other.c_cc, sizeof one.c_cc) == 0;
}

}  // namespace viva