#pragma once

#include <optional>
#include <vector>

#include "play/sitting.h"

namespace viva {

// Watches the time of an attempt: when a person is to be told how much is left.
class TimeWatch {
 public:
  TimeWatch(const World& world, const Sitting& sitting);

  // How much time is left, if a warning is due that was not given yet.
  std::optional<Milliseconds> take_warning();

  // When the next warning is due, or the end; nothing without a time limit.
  std::optional<Time> next_wake() const;

 private:
  const World& world_;
  const Sitting& sitting_;
  std::vector<Milliseconds> warnings_;  // those to come, the next one last
};

// Tells how much time is left if a warning is due.
void warn_of_time(World& world, TimeWatch& watch);

}  // namespace viva
