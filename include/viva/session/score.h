#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "viva/session/attempt.h"

namespace viva {

// Questions by how they went; right is what has the full credit. What was
// skipped or never reached is asked but neither right nor wrong. What was
// dropped before it was answered is not asked.
struct Score {
  std::size_t right = 0;
  std::size_t answered = 0;
  std::size_t asked = 0;

  Score& operator+=(const Score& other);
  friend bool operator==(const Score&, const Score&) = default;
};

// What was earned of what could be.
struct Points {
  double earned = 0;
  double possible = 0;

  Points& operator+=(const Points& other);
  friend bool operator==(const Points&, const Points&) = default;
};

// Earned of possible points, from 0 to 100, less than 0 with formula scoring;
// 0 where nothing can be earned.
double percent(const Points& points);

// Of one question; nothing asked if it does not count.
Score score(const Attempt& attempt, std::size_t question);

Score score(const Attempt& attempt);

// The points that a question earns: its credit (see key.h) times its points.
// With formula scoring a wrong answer to a question of one among k choices
// costs 1/(k - 1) of its points, so that guessing earns nothing on average; all
// in all R - W/(k - 1) for R right and W wrong answers (Frary, "Formula Scoring
// of Multiple-Choice Tests", Educational Measurement: Issues and Practice 7,
// 1988). What is not answered earns and costs nothing.
Points points(const Attempt& attempt, std::size_t question);

Points points(const Attempt& attempt);

// By place in Plan::sections.
std::vector<Score> score_by_section(const Attempt& attempt);
std::vector<Points> points_by_section(const Attempt& attempt);

// What goes by one name: the questions of a section, an objective, a tag.
struct PartScore {
  std::string name;
  Score score;
  Points points;

  friend bool operator==(const PartScore&, const PartScore&) = default;
};

// In the order in which the names come up in the paper; a question that has two
// counts for both.
std::vector<PartScore> score_by_objective(const Attempt& attempt);
std::vector<PartScore> score_by_tag(const Attempt& attempt);

// The places in Plan::questions of what was asked and answered wrong, partly
// right or not at all.
std::vector<std::size_t> missed(const Attempt& attempt);

}  // namespace viva
