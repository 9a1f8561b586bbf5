#include <pwd.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <random>

#include "cli/common.h"
#include "play/plain.h"
#include "view/pages.h"
#include "viva/journal/journal.h"
#include "viva/text/error.h"

namespace viva {
namespace {

constexpr int kDone = 0;
constexpr int kNotSaved = 2;
constexpr int kUnfinished = 3;

// Six characters of base32: short enough to be read out, and as good as any
// seed, for a paper shows only a few orders of four choices.
constexpr unsigned kSeedBits = 30;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

// HOME, or where it is not set what the system knows of the user.
std::string_view home_folder() {
  const std::string_view home = environment("HOME");
  if (!home.empty()) return home;
  const passwd* user = ::getpwuid(::getuid());
  return user == nullptr ? std::string_view() : user->pw_dir;
}

Time now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

std::uint64_t fresh_seed() {
  return std::random_device()() & ((1U << kSeedBits) - 1);
}

TakeRequest request_of(const Arguments& arguments) {
  TakeRequest request;
  request.code = typed_code(arguments);
  request.options.seed = request.code ? request.code->seed : fresh_seed();
  request.options.keep_order = asked_order(arguments);
  return request;
}

int status_of(const Ending& ending) {
  if (!ending.saved) return kNotSaved;
  return ending.finished ? kDone : kUnfinished;
}

}  // namespace

int run_take(const Arguments& arguments) {
  const Library library = open_library(arguments);
  const Course& course = library.course;
  const TakeRequest request = request_of(arguments);
  const auto sections = chosen_sections(course, arguments);
  if (count(course).questions == 0) {
    throw Error("there is no question to ask; 'viva check' tells why");
  }

  Ending ending;
  {
    LineInput input(STDIN_FILENO);
    Output output = open_output(arguments);
    Host host{input,
              output,
              [] { return terminal_width(STDOUT_FILENO); },
              now,
              !is_terminal(STDIN_FILENO),
              attempts_folder(environment("XDG_STATE_HOME"), home_folder())};
    write_course(output, library, host.width());
    ending = arguments.sections.empty()
                 ? take_from_menu(host, course, request)
                 : take_sections(host, course, sections, request);
  }
  if (ending.signal != 0) die_of(ending.signal);
  return status_of(ending);
}

}  // namespace viva
