#include "support/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include "support/effort.h"

namespace viva {
namespace {

constexpr int kPatience = 10000 * kSlowness;  // milliseconds

struct Ends {
  int child_in;
  int child_out;
  int parent_in;
  int parent_out;
};

Ends open_pipes() {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) {
    throw std::runtime_error("no pipes");
  }
  return {in[0], out[1], in[1], out[0]};
}

Ends open_terminal(int columns, int rows) {
  const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0) {
    throw std::runtime_error("no pseudo-terminal");
  }
  const int slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY);
  winsize size{};
  size.ws_col = static_cast<unsigned short>(columns);
  size.ws_row = static_cast<unsigned short>(rows);
  ::ioctl(slave, TIOCSWINSZ, &size);
  return {slave, slave, master, ::dup(master)};
}

}  // namespace

Process::Process(const std::vector<std::string>& arguments,
                 const std::filesystem::path& state, Channel channel,
                 int columns, int rows) {
  const Ends ends =
      channel == Channel::kPipe ? open_pipes() : open_terminal(columns, rows);
  // Another run must not keep the ends of this one open.
  for (const int file :
       {ends.child_in, ends.child_out, ends.parent_in, ends.parent_out}) {
    ::fcntl(file, F_SETFD, FD_CLOEXEC);
  }
  ::signal(SIGPIPE, SIG_IGN);
  child_ = ::fork();
  if (child_ == 0) {
    ::signal(SIGPIPE, SIG_DFL);
    ::setsid();
    ::dup2(ends.child_in, STDIN_FILENO);
    ::dup2(ends.child_out, STDOUT_FILENO);
    ::dup2(ends.child_out, STDERR_FILENO);
    if (channel == Channel::kTerminal) ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
    ::setenv("XDG_STATE_HOME", state.c_str(), 1);
    ::setenv("TERM", "xterm", 1);
    ::setenv("NO_COLOR", "1", 1);
    std::vector<char*> words;
    std::string program = VIVA_PROGRAM;
    words.push_back(program.data());
    std::vector<std::string> copies = arguments;
    for (std::string& word : copies) words.push_back(word.data());
    words.push_back(nullptr);
    ::execv(program.c_str(), words.data());
    ::_exit(127);
  }
  ::close(ends.child_in);
  if (ends.child_out != ends.child_in) ::close(ends.child_out);
  in_ = ends.parent_in;
  out_ = ends.parent_out;
}

Process::~Process() {
  if (child_ > 0) {
    ::kill(child_, SIGKILL);
    ::waitpid(child_, nullptr, 0);
  }
  if (in_ >= 0) ::close(in_);
  ::close(out_);
}

void Process::type(const std::string& text) {
  typed_at_ = output_.size();
  const ssize_t size = ::write(in_, text.data(), text.size());
  if (size < 0 && errno == EPIPE) return;
  if (size != static_cast<ssize_t>(text.size())) {
    throw std::runtime_error("the program does not read");
  }
}

void Process::end_input() {
  ::close(in_);
  in_ = -1;
}

bool Process::is_at_prompt() const {
  return output_.size() > typed_at_ &&
         (output_.ends_with(": ") || output_.ends_with("? "));
}

bool Process::read_some() {
  pollfd file{out_, POLLIN, 0};
  if (::poll(&file, 1, kPatience) <= 0) {
    throw std::runtime_error("the program is silent after: " + output_);
  }
  std::array<char, 65536> bytes{};
  const ssize_t size = ::read(out_, bytes.data(), bytes.size());
  if (size <= 0) return false;
  output_.append(bytes.data(), static_cast<std::size_t>(size));
  return true;
}

void Process::wait_for(const std::string& text) {
  while (output_.find(text, seen_) == std::string::npos) {
    if (!read_some()) {
      throw std::runtime_error("'" + text + "' never came: " + output_);
    }
  }
  seen_ = output_.find(text, seen_) + text.size();
}

void Process::kill(int signal) const { ::kill(child_, signal); }

int Process::wait() {
  while (read_some()) {
  }
  int status = 0;
  ::waitpid(child_, &status, 0);
  child_ = -1;
  return status;
}

}  // namespace viva
