#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "viva/session/event.h"
#include "viva/session/plan.h"

namespace viva {

// Where a question stands.
struct Standing {
  std::optional<Response> answer;  // the one that counts: in practice the
                                   // first, in an exam the last
  std::optional<Response> last;    // retries included
  std::optional<int> confidence;   // of the one that counts
  bool skipped = false;            // and not answered since
  bool flagged = false;
  bool found = false;      // an answer, retries included, had the full credit
  bool hinted = false;     // the hint was shown before it was answered
  bool revealed = false;   // the key was shown though it was not found
  bool dropped = false;    // not asked any longer
  Milliseconds spent = 0;  // on showing it until it was answered or skipped

  friend bool operator==(const Standing&, const Standing&) = default;
};

// One paper being taken: a fold over its events, nothing else. Replaying the
// events on the same plan gives the same attempt.
class Attempt {
 public:
  explicit Attempt(Plan plan);

  // Whether the event fits the paper and where it stands: its question is
  // there, its response fits the question's key, in practice a first answer is
  // the first and a retry is not, its kind belongs to the mode, an answer is in
  // time, a note is about something on the paper and not too long, and nothing
  // comes after the end.
  bool fits(const Event& event) const;

  // The event must fit.
  void apply(const Event& event);

  // Gives it the same paper, which knows where its questions stand now.
  void place(Plan plan) { plan_ = std::move(plan); }

  const Plan& plan() const { return plan_; }
  const std::vector<Standing>& standings() const { return standings_; }
  const Standing& standing(std::size_t question) const {
    return standings_[question];
  }
  // The notes of the person's own, one on each of what they are about: those on
  // questions first, each kind in the order of the paper.
  const std::vector<Note>& notes() const { return notes_; }
  // Her note on this, valid until the next event; null if there is none.
  const Note* note_on(const NoteTarget& target) const;

  bool is_finished() const { return ended_.has_value(); }
  bool timed_out() const { return timed_out_; }

  // When the last event was, or the start.
  Time latest() const { return latest_; }

  // How long viva was closed in between.
  Milliseconds away() const { return away_; }

  // When the time runs out; none without a time limit.
  std::optional<Time> deadline() const;

  // How long it has taken: up to `now`, or to the end if it is finished. The
  // time in which viva was closed counts in an exam whose clock runs on.
  Milliseconds taken(Time now) const;

  friend bool operator==(const Attempt&, const Attempt&) = default;

 private:
  bool fits_question(const Event& event) const;
  bool fits_answer(const Event& event) const;
  bool fits_note(const Event& event) const;
  void apply_to(Standing& standing, const Event& event) const;
  void apply_answer(Standing& standing, const Event& event) const;
  void apply_note(const Note& note);

  Plan plan_;
  std::vector<Standing> standings_;
  std::vector<Note> notes_;  // in the order of what they are about
  Time latest_ = 0;
  Milliseconds away_ = 0;
  std::optional<Time> ended_;
  bool timed_out_ = false;
};

// Whether the question counts: it was not dropped before it was answered.
bool is_asked(const Standing& standing);

// Whether the question is on the paper as it stands now: it is answered, or can
// be, as the bank still has it as it was.
bool stands(const Attempt& attempt, std::size_t question);

// Whether the person may see the key of the question: in practice once it is
// answered, with retries once it was found or given up; in an exam once it is
// finished.
bool shows_key(const Attempt& attempt, std::size_t question);

// Whether anybody may be told what of the attempt is right: not of an exam that
// is not handed in.
bool tells_results(const Attempt& attempt);

// The credit, from 0 to 1, of the answer that counts; 0 without one.
double credit(const Attempt& attempt, std::size_t question);

// Whether it has the full credit.
bool is_right(const Attempt& attempt, std::size_t question);

}  // namespace viva
