#include "viva/session/attempt.h"

#include <algorithm>
#include <utility>

#include "viva/text/utf8.h"

namespace viva {
namespace {

// Where the note on this is in a list of them, or where it belongs.
template <typename Notes>
auto place_of_note(Notes& notes, const NoteTarget& target) {
  return std::lower_bound(notes.begin(), notes.end(), target,
                          [](const Note& note, const NoteTarget& wanted) {
                            return note.about < wanted;
                          });
}

}  // namespace

Attempt::Attempt(Plan plan)
    : plan_(std::move(plan)),
      standings_(plan_.questions.size()),
      latest_(plan_.started) {}

bool Attempt::fits(const Event& event) const {
  if (ended_) return false;
  if (event.kind == Event::Kind::kNote) return fits_note(event);
  if (!is_about_question(event.kind)) return true;
  return event.question < standings_.size() && fits_question(event);
}

bool Attempt::fits_question(const Event& event) const {
  const Standing& standing = standings_[event.question];
  const bool exam = plan_.terms.mode == Mode::kExam;
  switch (event.kind) {
    case Event::Kind::kAnswer:
      return fits_answer(event);
    case Event::Kind::kSkip:
      return !standing.answer;
    case Event::Kind::kClear:
      return exam && standing.answer;
    case Event::Kind::kHint:
      return !exam;
    case Event::Kind::kReveal:
      return !exam && standing.answer;
    default:
      return true;
  }
}

bool Attempt::fits_answer(const Event& event) const {
  const PlannedQuestion& question = plan_.questions[event.question];
  const Standing& standing = standings_[event.question];
  const std::optional<Time> end = deadline();
  const int sure = event.confidence.value_or(kLeastSure);
  const bool first_or_not = plan_.terms.mode == Mode::kExam ||
                            event.retry == standing.answer.has_value();
  return first_or_not && !standing.dropped && sure >= kLeastSure &&
         sure <= kMostSure && (!end || event.at <= *end) &&
         viva::fits(event.response, question.key, question.order.size());
}

bool Attempt::fits_note(const Event& event) const {
  if (!event.note || count_characters(event.note->text) > kLongestNote) {
    return false;
  }
  const NoteTarget& about = event.note->about;
  return about.kind == NoteTarget::Kind::kQuestion
             ? about.place < standings_.size() && about.item == 0
             : about.place < plan_.sections.size();
}

void Attempt::apply(const Event& event) {
  if (event.kind == Event::Kind::kResume) {
    away_ += std::max<Milliseconds>(event.at - latest_, 0);
  }
  if (event.kind == Event::Kind::kFinish) {
    ended_ = event.at;
    timed_out_ = event.timed_out;
  }
  if (event.kind == Event::Kind::kNote) apply_note(*event.note);
  if (is_about_question(event.kind)) {
    apply_to(standings_[event.question], event);
  }
  latest_ = std::max(latest_, event.at);
}

void Attempt::apply_to(Standing& standing, const Event& event) const {
  switch (event.kind) {
    case Event::Kind::kAnswer:
      apply_answer(standing, event);
      break;
    case Event::Kind::kSkip:
      standing.skipped = true;
      break;
    case Event::Kind::kClear:
      standing.answer.reset();
      standing.last.reset();
      standing.confidence.reset();
      break;
    case Event::Kind::kFlag:
    case Event::Kind::kUnflag:
      standing.flagged = event.kind == Event::Kind::kFlag;
      break;
    case Event::Kind::kHint:
      standing.hinted |= !standing.answer;
      break;
    case Event::Kind::kReveal:
      standing.revealed = true;
      break;
    case Event::Kind::kDrop:
      standing.dropped = true;
      break;
    default:
      break;
  }
  // A question is not shown for longer than a year, whatever a clock says.
  constexpr Milliseconds kMost = 366LL * 24 * 60 * 60 * 1000;
  standing.spent = std::min(
      standing.spent + std::max<Milliseconds>(event.at - event.shown, 0),
      kMost);
}

void Attempt::apply_answer(Standing& standing, const Event& event) const {
  if (!event.retry || plan_.terms.mode == Mode::kExam) {
    standing.answer = event.response;
    standing.confidence = event.confidence;
  }
  const PlannedQuestion& question = plan_.questions[event.question];
  standing.last = event.response;
  standing.skipped = false;
  standing.found |=
      grade(question.key, event.response, question.order.size()) >= 1;
}

void Attempt::apply_note(const Note& note) {
  const auto at = place_of_note(notes_, note.about);
  const bool there = at != notes_.end() && at->about == note.about;
  if (note.text.empty()) {
    if (there) notes_.erase(at);
  } else if (there) {
    *at = note;
  } else {
    notes_.insert(at, note);
  }
}

const Note* Attempt::note_on(const NoteTarget& target) const {
  const auto at = place_of_note(notes_, target);
  return at != notes_.end() && at->about == target ? &*at : nullptr;
}

std::optional<Time> Attempt::deadline() const {
  const Terms& terms = plan_.terms;
  if (!terms.time_limit) return std::nullopt;
  return plan_.started + *terms.time_limit + (terms.clock_pauses ? away_ : 0);
}

Milliseconds Attempt::taken(Time now) const {
  const bool counts_all =
      plan_.terms.mode == Mode::kExam && !plan_.terms.clock_pauses;
  const Time end = ended_.value_or(std::max(now, latest_));
  return std::max<Milliseconds>(end - plan_.started - (counts_all ? 0 : away_),
                                0);
}

bool is_asked(const Standing& standing) {
  return standing.answer || !standing.dropped;
}

bool stands(const Attempt& attempt, std::size_t question) {
  const Standing& standing = attempt.standing(question);
  const bool there = attempt.plan().questions[question].ref.has_value();
  return standing.answer || (there && !standing.dropped);
}

bool shows_key(const Attempt& attempt, std::size_t question) {
  const Terms& terms = attempt.plan().terms;
  const Standing& standing = attempt.standing(question);
  if (attempt.is_finished()) return true;
  if (terms.mode == Mode::kExam || !standing.last) return false;
  return !terms.retries || standing.revealed || standing.found;
}

bool tells_results(const Attempt& attempt) {
  return attempt.is_finished() || attempt.plan().terms.mode != Mode::kExam;
}

double credit(const Attempt& attempt, std::size_t question) {
  const Standing& standing = attempt.standing(question);
  if (!standing.answer) return 0;
  const PlannedQuestion& planned = attempt.plan().questions[question];
  return grade(planned.key, *standing.answer, planned.order.size());
}

bool is_right(const Attempt& attempt, std::size_t question) {
  return credit(attempt, question) >= 1;
}

}  // namespace viva
