#include "cli/world.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <random>
#include <string_view>

#include "cli/front.h"
#include "view/result_json.h"
#include "viva/journal/journal.h"
#include "viva/journal/time.h"

namespace viva {
namespace {

constexpr int kDone = 0;
constexpr int kNotSaved = 2;
constexpr int kUnfinished = 3;
constexpr unsigned kSeedBits = 30;

// The time where the machine stands, as strftime() writes it.
std::string written_time(Time time, const char* form) {
  const std::time_t seconds = time / 1000;
  std::tm parts{};
  ::localtime_r(&seconds, &parts);
  std::array<char, 32> text{};
  const std::size_t size =
      std::strftime(text.data(), text.size(), form, &parts);
  return {text.data(), size};
}

// What the system says of who runs the program; null if it does not know her.
const passwd* user_here() {
#ifdef __linux__
  // getpwuid() may load the libraries that users are looked up with elsewhere,
  // which a program in one file cannot do: so those whom only they know need
  // HOME, which every way to log in gives them.
  const std::unique_ptr<FILE, int (*)(FILE*)> users(
      std::fopen("/etc/passwd", "re"), std::fclose);
  if (!users) return nullptr;
  const passwd* user = ::fgetpwent(users.get());
  while (user != nullptr && user->pw_uid != ::getuid()) {
    user = ::fgetpwent(users.get());
  }
  return user;
#else
  return ::getpwuid(::getuid());
#endif
}

}  // namespace

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

std::string_view home_folder() {
  const std::string_view home = environment("HOME");
  if (!home.empty()) return home;
  const passwd* user = user_here();
  // A line that stands for users elsewhere has no folder.
  const bool known = user != nullptr && user->pw_dir != nullptr;
  return known ? user->pw_dir : std::string_view();
}

Time now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::string local_time(Time time) {
  return written_time(time, "%Y-%m-%d %H:%M");
}

std::string local_clock(Time time) { return written_time(time, "%H:%M:%S"); }

std::optional<std::filesystem::path> attempts_here() {
  return attempts_folder(environment("XDG_STATE_HOME"), home_folder());
}

std::uint64_t fresh_seed() {
  return std::random_device()() & ((1U << kSeedBits) - 1);
}

void write_result(const Attempt& attempt) {
  const Node result = result_node(attempt, result_of(attempt, now()),
                                  write_time(attempt.plan().started));
  Output(STDOUT_FILENO, false).write_bytes(write_json_pretty(result) + "\n");
}

void settle(World& world, const Arguments& arguments) {
  world.attempts = attempts_here();
  world.keeps = !arguments.no_save;
}

Console::Console(const Arguments& arguments, const Config& config)
    : input_(STDIN_FILENO),
      output_(dialogue_file(arguments),
              wants_color(arguments.color,
                          color_hints(dialogue_file(arguments)), config.color)),
      host_(
          input_, output_, [] { return Width(); }, now) {
  host_.attended = is_terminal(STDIN_FILENO);
  host_.echo = !host_.attended;
  settle(host_, arguments);
  if (arguments.json) host_.report = write_result;
}

int status_of(const Ending& ending) {
  if (!ending.saved) return kNotSaved;
  return ending.finished ? kDone : kUnfinished;
}

}  // namespace viva
