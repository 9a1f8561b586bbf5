#pragma once

#include <cstddef>
#include <optional>

#include "viva/session/score.h"

namespace viva {

// What earlier attempts tell of a section.
struct SectionFacts {
  std::optional<Score> last;  // of the latest attempt that is finished
  std::optional<double> last_percent;
  std::optional<double> best_percent;
  std::optional<Score> unfinished;  // of the latest attempt, if it was left
  std::size_t missed = 0;           // questions missed when they were last seen
};

}  // namespace viva
