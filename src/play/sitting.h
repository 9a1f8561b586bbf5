#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

#include "play/saver.h"
#include "play/world.h"
#include "viva/bank/course.h"
#include "viva/session/attempt.h"

namespace viva {

// One attempt as it is taken: what happens is saved, then it counts.
class Sitting {
 public:
  // The plan's questions must have their places in the course, but for those
  // that were dropped or answered.
  Sitting(World& world, const Course& course, Attempt attempt, Saver saver)
      : world_(world),
        course_(course),
        attempt_(std::move(attempt)),
        saver_(std::make_shared<Saver>(std::move(saver))) {}

  const Attempt& attempt() const { return attempt_; }
  const Plan& plan() const { return attempt_.plan(); }
  bool is_exam() const { return plan().terms.mode == Mode::kExam; }

  // Whether the question can be shown. One that was dropped is not asked again,
  // though the bank may have it again.
  bool has_question(std::size_t place) const {
    return plan().questions[place].ref.has_value() &&
           !attempt_.standing(place).dropped;
  }
  const Question& question(std::size_t place) const {
    return question_at(course_, *plan().questions[place].ref);
  }

  // Whether nothing waits to be saved. What is being saved while a page is made
  // is taken for saved: if it is not, the page is made anew.
  bool is_saved() const { return !saver_->is_kept() || saver_->is_saved(); }

  // Whether the whole paper can be shown.
  bool has_all_questions() const;

  bool has_no_course() const { return course_.banks.empty(); }

  // A new attempt begins now, and not when its paper was made.
  void start_clock();

  // Makes the file of a new attempt though nothing has happened in it.
  void begin();

  // Goes on with an attempt that was left.
  void go_on();

  void answer(std::size_t place, const Response& response,
              std::optional<int> confidence, Time shown);
  void skip(std::size_t place, Time shown);

  // Events that need nothing but the question.
  void mark(Event::Kind kind, std::size_t place);

  // Keeps a note of the person's own, for what was there before on the same; an
  // empty text removes that. At most kLongestNote characters. `title` is the
  // text that it is about.
  void note(const NoteTarget& about, std::string_view title,
            std::string_view text);

  void finish();

  // The attempt stays unfinished, for this reason.
  void leave(std::string_view reason);
  void interrupt(int signal);

  bool is_left() const { return left_; }

  // Whether anything has happened in it.
  bool has_events() const { return saver_->has_events(); }

  // Whether the time has run out by now.
  bool is_time_up() const;

  // Of an attempt that was opened again, before go_on(): whether there is
  // nothing to go on with, as its time ran on and is up. It stands as it was
  // left, and its end is the end of its time.
  bool ran_out_while_closed() const {
    return !plan().terms.clock_pauses && is_time_up();
  }

  Ending ending() const;

 private:
  void drop_changed();
  void record(const Event& event);

  World& world_;
  const Course& course_;
  Attempt attempt_;
  std::shared_ptr<Saver> saver_;  // with whoever settles it
  bool left_ = false;
  int signal_ = 0;
};

}  // namespace viva
