#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/config.h"
#include "play/plain/host.h"

namespace viva {

// What a run needs of the world around it.

// What the environment says; empty if it is not set.
std::string_view environment(const char* name);

// HOME, or where it is not set what the system knows of the user.
std::string_view home_folder();

// Milliseconds since 1970-01-01 UTC.
Time now();

// "2026-11-22 10:30" where the machine stands.
std::string local_time(Time time);

// "10:30:05" where the machine stands.
std::string local_clock(Time time);

// Where attempts are kept; nothing if there is no home either.
std::optional<std::filesystem::path> attempts_here();

// A seed of six characters of base32: short enough to be read out, and as good
// as any, for a paper shows only a few orders of four choices.
std::uint64_t fresh_seed();

// Writes the result of an attempt to standard output, as JSON.
void write_result(const Attempt& attempt);

// Where a session keeps its attempts, if it keeps them.
void settle(World& world, const Arguments& arguments);

// What a session in plain prompts talks to: standard input and output, with
// --json standard error, so that standard output holds results alone. Its text
// is not wrapped.
class Console {
 public:
  explicit Console(const Arguments& arguments, const Config& config = {});

  Host& host() { return host_; }
  Output& output() { return output_; }

 private:
  LineInput input_;
  Output output_;
  Host host_;
};

// The exit status of a session; of one that a signal ended there is none.
int status_of(const Ending& ending);

}  // namespace viva
