#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "viva/session/plan.h"

namespace viva {

// Milliseconds since 1970-01-01 UTC.
using Time = std::int64_t;

// What a person did.
struct Event {
  enum class Kind {
    kAnswer,  // answered; `retry` once the question has an answer
    kSkip,    // went on without an answer
    kFinish   // came to the end of the paper
  };

  Kind kind = Kind::kAnswer;
  std::size_t question = 0;  // a place in Plan::questions; 0 for kFinish
  Response response;         // for kAnswer
  bool retry = false;
  Time shown = 0;  // when the question was shown; for kFinish the same as `at`
  Time at = 0;

  friend bool operator==(const Event&, const Event&) = default;
};

// Where a question stands. The first answer counts; retries are practice.
struct Standing {
  std::optional<Response> first;
  std::optional<Response> last;
  bool skipped = false;
};

// One paper being taken: a fold over its events, nothing else. Replaying the
// events on the same plan gives the same attempt.
class Attempt {
 public:
  explicit Attempt(Plan plan);

  // Whether the event fits the paper: its question is there and its response
  // fits the question's key, a first answer is the first, a retry is not,
  // nothing comes after the end.
  bool fits(const Event& event) const;

  // The event must fit.
  void apply(const Event& event);

  const Plan& plan() const { return plan_; }
  const Standing& standing(std::size_t question) const {
    return standings_[question];
  }
  bool is_finished() const { return finished_; }

 private:
  Plan plan_;
  std::vector<Standing> standings_;
  bool finished_ = false;
};

// Questions by how they went; right is what has the full credit. What was
// skipped or never reached is asked but neither right nor wrong.
struct Score {
  std::size_t right = 0;
  std::size_t answered = 0;
  std::size_t asked = 0;

  Score& operator+=(const Score& other);
  friend bool operator==(const Score&, const Score&) = default;
};

Score score(const Attempt& attempt);

// By place in Plan::sections.
std::vector<Score> score_by_section(const Attempt& attempt);

// What was earned of what could be: the credit of each first answer (see
// key.h) times its question's points.
struct Points {
  double earned = 0;
  double possible = 0;

  Points& operator+=(const Points& other);
  friend bool operator==(const Points&, const Points&) = default;
};

// By place in Plan::sections.
std::vector<Points> points_by_section(const Attempt& attempt);

// The places in Plan::questions of what was answered wrong or not at all.
std::vector<std::size_t> missed(const Attempt& attempt);

// The places of the sections in which something was missed, the lowest share
// of right answers first.
std::vector<std::size_t> study_order(std::span<const Score> scores);

}  // namespace viva
