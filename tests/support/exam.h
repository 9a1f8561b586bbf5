#pragma once

#include <vector>

#include "support/session.h"

namespace viva {

inline constexpr Milliseconds kMinute = 60'000;

inline const std::vector<SmallSection> kThree = {
    {"Start", {"First? | w | *x | ! So. | @hint Not w.", "Second? | *y | z"}},
    {"End", {"Third? | = 5"}}};

// An exam of three questions; the clock stands still unless it is told to jump.
struct Exam : Session {
  explicit Exam(Milliseconds limit = 0) : Session(kThree) {
    request.terms.mode = Mode::kExam;
    if (limit > 0) request.terms.time_limit = limit;
    tick = 0;
  }
};

}  // namespace viva
