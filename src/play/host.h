#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>

#include "terminal/line_input.h"
#include "terminal/output.h"
#include "viva/journal/disk.h"
#include "viva/session/attempt.h"

namespace viva {

// The world around a session, handed in so that a test can stand in for it.
struct Host {
  LineInput& input;
  Output& output;
  std::function<Width()> width;  // asked anew for every page
  std::function<Time()> now;
  bool echo = false;  // show what was read: the input is no terminal
  std::optional<std::filesystem::path> attempts = {};  // where they are kept
  bool keeps = true;  // attempts are saved at all
  Disk& disk = real_disk();
  // Told of every attempt that comes to its end or is left.
  std::function<void(const Attempt&)> report = [](const Attempt&) {};
};

// How a session ended.
struct Ending {
  bool finished = true;   // nothing was left unfinished
  bool recorded = false;  // there was anything to save
  bool saved = true;      // and all of it was saved
  std::size_t unsaved_answers = 0;
  int signal = 0;  // the signal that asked for the end
};

}  // namespace viva
