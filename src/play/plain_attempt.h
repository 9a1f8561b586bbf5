#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "play/dialogue.h"
#include "play/plain.h"
#include "play/saver.h"
#include "viva/session/attempt.h"

namespace viva {

// The loop of one attempt in plain prompts: a line becomes an event, the event
// is saved, then applied, then said.
class PlainAttempt {
 public:
  PlainAttempt(Host& host, const Course& course,
               std::span<const SectionRef> sections,
               const TakeRequest& request);

  // Goes through the paper. The result is not said.
  Ending run();

  const Attempt& attempt() const { return attempt_; }

 private:
  // What to do after a question was on the page.
  enum class Step { kNext, kBack, kLeave };

  void walk();
  void open_section(std::size_t section);
  void close_section(std::size_t section);
  Step put_question(std::size_t place);
  std::optional<Step> take_reply(const Reply& reply, std::size_t place);
  std::optional<Step> obey(Command command, std::size_t place);
  void take_answer(std::size_t place, const Response& response);
  void show_question(std::size_t place);
  void record(const Event& event);
  Step leave(std::string_view reason);

  const Question& question(std::size_t place) const;

  PlainAttempt(Host& host, const Course& course, RestoredPlan restored,
               const TakeRequest& request);

  Host& host_;
  const Course& course_;
  Attempt attempt_;
  Saver saver_;
  Time shown_ = 0;
  std::vector<bool> opened_;
  std::vector<bool> closed_;
  Ending ending_;
};

}  // namespace viva
