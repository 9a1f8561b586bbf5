#pragma once

#include <string>
#include <vector>

#include "support/session.h"

namespace viva {

inline constexpr Milliseconds kMinute = 60'000;
inline constexpr Milliseconds kHour = 60 * kMinute;

inline const std::vector<SmallSection> kTwo = {
    {"Start", {"First? | w | *x | ! So.", "Second? | *y | z"}},
    {"End", {"Third? | = 5"}}};

// The clock stands still unless it is moved.
struct Left : Session {
  explicit Left(Mode mode = Mode::kPractice) : Session(kTwo) {
    request.terms.mode = mode;
    tick = 0;
  }
};

// The same with half an hour for three questions.
struct LeftExam : Left {
  LeftExam() : Left(Mode::kExam) { request.terms.time_limit = 30 * kMinute; }
};

inline std::vector<SmallSection> with_first(const std::string& question) {
  std::vector<SmallSection> sections = kTwo;
  sections[0].questions[0] = question;
  return sections;
}

}  // namespace viva
