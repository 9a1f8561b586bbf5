#include "play/sitting.h"

#include <algorithm>
#include <string>

#include "view/pages.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

void say_fault(World& world, const SaveFault& fault, bool was_saved) {
  if (fault && was_saved) {
    world.tell("Not saved: " + *fault, Style::kWarning);
  } else if (fault) {
    world.tell("Still not saved.", Style::kWarning);
  } else if (!was_saved) {
    world.tell("Saved now, with what was not saved before.");
  }
}

}  // namespace

bool Sitting::has_all_questions() const {
  for (std::size_t i = 0; i < plan().questions.size(); ++i) {
    if (!has_question(i)) return false;
  }
  return true;
}

void Sitting::start_clock() {
  Plan plan = attempt_.plan();
  plan.started = world_.now();
  attempt_ = Attempt(std::move(plan));
}

void Sitting::begin() { say_fault(world_, saver_->begin(plan()), true); }

void Sitting::go_on() { mark(Event::Kind::kResume, 0); }

void Sitting::answer(std::size_t place, const Response& response,
                     std::optional<int> confidence, Time shown) {
  Event event;
  event.kind = Event::Kind::kAnswer;
  event.question = place;
  event.response = response;
  event.retry = attempt_.standing(place).answer.has_value();
  event.confidence = confidence;
  event.shown = shown;
  event.at = world_.now();
  if (const auto end = attempt_.deadline()) event.at = std::min(event.at, *end);
  record(event);
}

void Sitting::skip(std::size_t place, Time shown) {
  if (attempt_.standing(place).answer) return;
  record({Event::Kind::kSkip, place, {}, false, shown, world_.now()});
}

void Sitting::mark(Event::Kind kind, std::size_t place) {
  const Time now = world_.now();
  record({kind, place, {}, false, now, now});
}

void Sitting::note(const NoteTarget& about, std::string_view title,
                   std::string_view text) {
  const Time now = world_.now();
  Event event{Event::Kind::kNote, 0, {}, false, now, now};
  event.note = {about, valid_utf8(title), valid_utf8(text)};
  record(event);
}

// What has changed may be put right as long as the attempt goes on; in the end
// it is not asked if it could not be answered.
void Sitting::drop_changed() {
  for (std::size_t i = 0; i < plan().questions.size(); ++i) {
    const Standing& standing = attempt_.standing(i);
    if (plan().questions[i].ref || standing.answer || standing.dropped)
      continue;
    mark(Event::Kind::kDrop, i);
  }
}

void Sitting::finish() {
  if (!is_time_up()) drop_changed();
  Event event{Event::Kind::kFinish, 0, {}, false, 0, world_.now()};
  const std::optional<Time> end = attempt_.deadline();
  event.timed_out = end && event.at > *end;
  if (event.timed_out) event.at = *end;
  event.shown = event.at;
  record(event);
  world_.settle();
}

void Sitting::leave(std::string_view reason) {
  left_ = true;
  // An attempt in which nothing happened is not worth a file.
  if (saver_->has_events() || is_exam()) mark(Event::Kind::kLeave, 0);
  world_.settle();
  world_.tell(std::string(reason) + " " + progress_text(score(attempt_)));
}

void Sitting::interrupt(int signal) {
  signal_ = signal;
  leave("Interrupted.");
}

bool Sitting::is_time_up() const {
  const std::optional<Time> end = attempt_.deadline();
  return end && world_.now() > *end;
}

Ending Sitting::ending() const {
  world_.settle();
  Ending ending;
  ending.finished = !left_;
  ending.recorded = saver_->is_kept() && saver_->has_events();
  ending.saved = saver_->is_saved();
  ending.kept = saver_->has_file();
  ending.unsaved_answers = saver_->unsaved_answers();
  ending.signal = signal_;
  return ending;
}

void Sitting::record(const Event& event) {
  world_.settle();
  const bool was_saved = saver_->is_saved();
  saver_->start(plan(), event);
  attempt_.apply(event);
  world_.before_showing([saver = saver_, &world = world_, was_saved] {
    say_fault(world, saver->settle(), was_saved);
  });
}

}  // namespace viva
