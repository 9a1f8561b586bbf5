#include "bench/program.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "support/terminal_pair.h"
#include "viva/text/error.h"

extern char** environ;  // NOLINT(readability-redundant-declaration)

namespace viva::bench {
namespace {

constexpr int kLongestSilence = 40;   // ms: then a page is whole
constexpr int kLongestWait = 10'000;  // ms for the first byte

// What a program begins with: files and whether it is its terminal's first.
class Start {
 public:
  Start() {
    posix_spawn_file_actions_init(&actions_);
    posix_spawnattr_init(&attributes_);
  }
  ~Start() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  void open(int file, const char* path) {
    posix_spawn_file_actions_addopen(&actions_, file, path, O_RDWR, 0);
  }
  void use(int file, int as) {
    posix_spawn_file_actions_adddup2(&actions_, file, as);
  }
  void lead_session() {
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID);
  }

  pid_t run(const Words& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) {
      arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    pid_t program = 0;
    const int error = posix_spawnp(&program, words.front().c_str(), &actions_,
                                   &attributes_, arguments.data(), environ);
    if (error != 0) throw Error(words.front() + ": " + std::strerror(error));
    return program;
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

double ms_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 +
         static_cast<double>(time.tv_usec) / 1e3;
}

RunCost cost_at_end(pid_t program) {
  int status = 0;
  struct rusage usage = {};
  if (wait4(program, &status, 0, &usage) != program) {
    throw Error("a program was lost");
  }
#ifdef __APPLE__
  const std::size_t unit = 1;
#else
  const std::size_t unit = 1024;
#endif
  return {ms_of(usage.ru_utime) + ms_of(usage.ru_stime),
          static_cast<std::size_t>(usage.ru_maxrss) * unit,
          WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

// Whether some bytes came in time; they are dropped.
bool drain_some(int file, int patience) {
  pollfd ready{file, POLLIN, 0};
  if (poll(&ready, 1, patience) <= 0) return false;
  static std::array<char, std::size_t{1} << 16> bytes;
  return read(file, bytes.data(), bytes.size()) > 0;
}

double time_so_far(pid_t program) {
  clockid_t clock{};
  timespec now{};
  if (clock_getcpuclockid(program, &clock) != 0 ||
      clock_gettime(clock, &now) != 0) {
    throw Error("the time of a program could not be read");
  }
  return static_cast<double>(now.tv_sec) * 1e3 +
         static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace

RunCost run_program(const Words& words) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) throw Error("no pipe could be made");
  for (const int end : ends) fcntl(end, F_SETFD, FD_CLOEXEC);
  Start start;
  start.open(STDIN_FILENO, "/dev/null");
  start.use(ends[1], STDOUT_FILENO);
  start.open(STDERR_FILENO, "/dev/null");
  const pid_t program = start.run(words);
  close(ends[1]);
  while (drain_some(ends[0], -1)) {
  }
  close(ends[0]);
  return cost_at_end(program);
}

RunCost run_to_first_page(const Words& words) {
  const TerminalPair terminal = open_terminal();
  set_size(terminal.slave, {80, 24});
  const std::string name = ptsname(terminal.master);
  Start start;
  start.lead_session();
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    start.open(file, name.c_str());
  }
  const pid_t program = start.run(words);
  const bool drawn = drain_some(terminal.master, kLongestWait);
  while (drain_some(terminal.master, kLongestSilence)) {
  }
  RunCost cost;
  cost.ms = time_so_far(program);
  kill(program, SIGKILL);
  cost_at_end(program);
  close(terminal.master);
  close(terminal.slave);
  if (!drawn) throw Error(words.front() + " drew nothing");
  return cost;
}

bool is_installed(const std::string& program, const std::string& argument) {
  try {
    return run_program({program, argument}).status == 0;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace viva::bench
