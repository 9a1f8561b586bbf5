#include "support/pty_shell.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace viva {
namespace {

[[noreturn]] void run_program(const JobShell& shell,
                              std::vector<std::string>& words) {
  ::setpgid(0, 0);
  if (shell.in_foreground) ::tcsetpgrp(STDIN_FILENO, ::getpid());
  for (const int signal : {SIGTTOU, SIGHUP, SIGPIPE, SIGINT, SIGQUIT}) {
    ::signal(signal, SIG_DFL);
  }
  for (const int signal : shell.ignored) ::signal(signal, SIG_IGN);
  const rlimit no_core{0, 0};
  ::setrlimit(RLIMIT_CORE, &no_core);
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  ::execv(pointers[0], pointers.data());
  ::_exit(127);
}

void take_terminal(int terminal) {
  ::setsid();
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    ::dup2(terminal, file);
  }
  ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
  // A shell gives the terminal away and takes it back. This one outlives it.
  ::signal(SIGTTOU, SIG_IGN);
  ::signal(SIGHUP, SIG_IGN);
}

void tell(const JobShell& shell, int number) {
  if (::write(shell.report, &number, sizeof number) < 0) ::_exit(1);
}

}  // namespace

void run_job_shell(const JobShell& shell, std::vector<std::string> words) {
  take_terminal(shell.terminal);
  const pid_t program = ::fork();
  if (program == 0) run_program(shell, words);
  ::setpgid(program, program);
  tell(shell, program);
  bool is_there = true;
  while (true) {
    int status = 0;
    if (is_there && ::waitpid(program, &status, WNOHANG | WUNTRACED) > 0) {
      is_there = WIFSTOPPED(status);
      tell(shell, status);
    }
    constexpr int kPause = 5;  // milliseconds
    pollfd file{shell.command, POLLIN, 0};
    if (::poll(&file, 1, kPause) <= 0) continue;
    char byte = 0;
    if (::read(shell.command, &byte, 1) != 1) break;
    ::tcsetpgrp(STDIN_FILENO, byte == 'f' ? program : ::getpgrp());
    tell(shell, 0);
  }
  if (is_there) ::kill(program, SIGKILL);
  ::_exit(0);
}

}  // namespace viva
