#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "viva/session/score.h"

namespace viva {

// Of a share, the values that are compatible with what was seen.
struct Interval {
  double low = 0;
  double high = 1;

  friend bool operator==(const Interval&, const Interval&) = default;
};

// The 95 % interval of Wilson (1927) for `right` of `asked`, z = 1.959963985:
//   (p + z^2/2n -+ z sqrt(p (1 - p)/n + z^2/4n^2)) / (1 + z^2/n)
// From 0 to 1 if nothing was asked.
Interval wilson_interval(std::size_t right, std::size_t asked);

// Below this number of questions a share alone says too little.
inline constexpr std::size_t kFewQuestions = 30;

// What was right of the answers of one level of confidence.
struct Confidence {
  std::size_t answered = 0;
  std::size_t right = 0;

  friend bool operator==(const Confidence&, const Confidence&) = default;
};

// The marks of an answer by confidence 1, 2, 3: 1, 2, 3 times its credit, and
// 0, -2, -6 where it has none (Gardner-Medwin, "Confidence assessment in the
// teaching of basic science", 1995; the values that Moodle uses). Sure answers
// pay above 80 % certainty, unsure ones below 67 %.
int confidence_marks_if_right(int confidence);
int confidence_marks_if_wrong(int confidence);

struct ConfidenceResult {
  std::array<Confidence, 3> levels;  // of confidence 1, 2, 3
  double marks = 0;
  double possible = 0;                      // 3 for each question asked
  std::vector<std::size_t> sure_but_wrong;  // places in Plan::questions: of
                                            // confidence 3 and without credit
};

// All that there is to say about an attempt.
struct Result {
  Score score;
  Points points;
  std::vector<PartScore> sections;  // by place in Plan::sections; each named by
                                    // its title
  std::vector<PartScore> objectives;
  std::vector<PartScore> tags;
  std::optional<Interval> interval;  // of the share of right answers, where
                                     // fewer than kFewQuestions were asked
  Points guessing;                   // what guessing can expect
  std::optional<bool> passed;        // against the pass mark; none without one
                                     // and where nothing could be earned
  Milliseconds taken = 0;
  std::size_t hints = 0;  // questions with a hint shown before the answer
  std::optional<ConfidenceResult> confidence;  // where it was asked for
  std::vector<std::size_t>
      study;  // places in Plan::sections, see study_order()
  std::vector<std::size_t> missed;  // see missed()
};

// `now` is for an attempt that goes on.
Result result_of(const Attempt& attempt, Time now);

// What guessing at every question can expect to earn. With formula scoring
// guessing at one of several choices earns nothing.
Points guessing(const Attempt& attempt);

// The places of the sections in which something was missed, the one with the
// lowest upper end of its interval first: it is the most surely weak. Where
// they are equal, the first one comes first.
std::vector<std::size_t> study_order(std::span<const Score> scores);

}  // namespace viva
