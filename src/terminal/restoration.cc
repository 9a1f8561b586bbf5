#include "terminal/restoration.h"

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <exception>

namespace viva {
namespace {

constexpr std::array<int, 5> kFaults = {SIGSEGV, SIGBUS, SIGFPE, SIGILL,
                                        SIGABRT};
constexpr std::size_t kStackSize = 65536;

// What a handler must reach: what to run, what there was before the guard, and
// a stack, since the fault may be that the other one is full.
std::atomic<const Restoration*> guarded = nullptr;
static_assert(std::atomic<const Restoration*>::is_always_lock_free);
std::array<struct sigaction, kFaults.size()> actions_before;
std::terminate_handler terminate_before = nullptr;
alignas(std::max_align_t) std::array<char, kStackSize> handler_stack;

void restore_once() noexcept {
  const Restoration* restoration = guarded.exchange(nullptr);
  if (restoration != nullptr) restoration->run();
}

// A fault comes again when the handler returns, and then to whom it came
// before; a signal that was sent must be sent again.
void restore_and_fall(int signal, siginfo_t* info, void* /*context*/) {
  const int error = errno;
  restore_once();
  for (std::size_t i = 0; i < kFaults.size(); ++i) {
    if (kFaults[i] == signal) sigaction(signal, &actions_before[i], nullptr);
  }
  const bool was_sent = info == nullptr || info->si_code <= 0;
  if (was_sent) ::raise(signal);
  errno = error;
}

// What the handler before says of the exception would be lost with the screen.
[[noreturn]] void restore_and_terminate() {
  restore_once();
  if (terminate_before != nullptr) terminate_before();
  std::abort();
}

// Another program's stack for handlers (a sanitizer's) is kept.
void provide_stack() {
  stack_t stack{};
  sigaltstack(nullptr, &stack);
  if ((static_cast<unsigned>(stack.ss_flags) & SS_DISABLE) == 0) return;
  stack = {};
  stack.ss_sp = handler_stack.data();
  stack.ss_size = handler_stack.size();
  sigaltstack(&stack, nullptr);
}

void block(int signal, sigset_t& before) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  sigprocmask(SIG_BLOCK, &set, &before);
}

}  // namespace

bool write_whole(int file, std::string_view bytes) noexcept {
  constexpr int kPatience = 1000;  // milliseconds
  while (!bytes.empty()) {
    const ssize_t size = ::write(file, bytes.data(), bytes.size());
    if (size >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(size));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno != EAGAIN) return false;
    pollfd ready{file, POLLOUT, 0};
    if (::poll(&ready, 1, kPatience) <= 0) return false;
  }
  return true;
}

// TTOU is blocked so that nothing here stops the program.
void Restoration::run() const noexcept {
  sigset_t before;
  block(SIGTTOU, before);
  write_whole(output, bytes);
  const pid_t foreground = ::tcgetpgrp(input);
  if (foreground < 0 || foreground == ::getpgrp()) {
    ::tcsetattr(input, TCSANOW, &modes);
  }
  sigprocmask(SIG_SETMASK, &before, nullptr);
}

CrashGuard::CrashGuard(const Restoration& restoration) {
  guarded = &restoration;
  provide_stack();
  terminate_before = std::set_terminate(restore_and_terminate);
  struct sigaction action {};
  action.sa_sigaction = restore_and_fall;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < kFaults.size(); ++i) {
    sigaction(kFaults[i], &action, &actions_before[i]);
  }
}

// The stack stays: it is harmless, and a handler of somebody else may have come
// to need it.
CrashGuard::~CrashGuard() {
  for (std::size_t i = 0; i < kFaults.size(); ++i) {
    sigaction(kFaults[i], &actions_before[i], nullptr);
  }
  std::set_terminate(terminate_before);
  guarded = nullptr;
}

}  // namespace viva
