#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "viva/bank/course.h"

namespace viva {

// Milliseconds since 1970-01-01 UTC.
using Time = std::int64_t;

using Milliseconds = std::int64_t;

enum class Mode {
  kPractice,  // told at once what is right, and why
  kExam       // told nothing before the paper is handed in
};

// The rules under which a paper is taken. They are fixed with the paper.
struct Terms {
  Mode mode = Mode::kPractice;
  bool retries = false;     // practice: the key is shown once it was found,
                            // or given up
  bool confidence = false;  // each answer says how sure it is
  bool formula_scoring = false;            // see points() in score.h
  std::optional<Milliseconds> time_limit;  // exam: with the extra time
  double extra_time = 0;                   // percent that it was made longer by
  bool clock_pauses = false;               // while viva is closed
  std::optional<double> pass_mark;         // percent, 0 to 100

  friend bool operator==(const Terms&, const Terms&) = default;
};

// The terms for a paper of these sections: what was asked for, and what their
// banks say of time and pass mark where it says nothing itself. Of several
// banks the longest time limit and the highest pass mark hold, and the clock
// pauses if all of them let it. Without an exam there is no time limit.
Terms settle_terms(Terms asked, const Course& course,
                   std::span<const SectionRef> sections);

// How much time is left, at most half of the limit, when a person is told so:
// ten, five and one minutes, the most first; below two minutes half of the
// limit.
std::vector<Milliseconds> warning_times(Milliseconds limit);

}  // namespace viva
