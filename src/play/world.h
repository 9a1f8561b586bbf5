#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

#include "viva/journal/disk.h"
#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// The world around a session, handed in so that a test can stand in for it.
class World {
 public:
  explicit World(std::function<Time()> clock, Disk& used = real_disk())
      : now(std::move(clock)), disk(used) {}
  virtual ~World() = default;
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  // Says something of the program's own to the person: a line in plain
  // prompts, a notice on the page of a full screen.
  virtual void tell(std::string_view text, Style style = Style::kPlain) = 0;

  // Has the work done before anything more is shown: at once, or while a page
  // is made. settle() does at once what is left of it.
  virtual void before_showing(const std::function<void()>& work) { work(); }
  virtual void settle() {}

  std::function<Time()> now;
  std::optional<std::filesystem::path> attempts = {};  // where they are kept
  bool keeps = true;  // attempts are saved at all
  Disk& disk;
  // Told of every attempt that comes to its end or is left.
  std::function<void(const Attempt&)> report = [](const Attempt&) {};
};

// How a session ended.
struct Ending {
  bool finished = true;   // nothing was left unfinished
  bool recorded = false;  // there was anything to save
  bool saved = true;      // and all of it was saved
  bool kept = false;      // there is a file of it
  std::size_t unsaved_answers = 0;
  int signal = 0;  // the signal that asked for the end
};

}  // namespace viva
