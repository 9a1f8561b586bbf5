#include "play/plain/timed_prompt.h"

#include <string>

#include "view/exam_page.h"

namespace viva {

Reply TimedPrompt::ask(Place place, std::string_view prompt) {
  while (true) {
    warn();
    Reply reply = viva::ask(host_, place, prompt, watch_.next_wake());
    asked_ = reply.kind == Reply::Kind::kTime;
    if (reply.kind == Reply::Kind::kSignal) return reply;
    if (sitting_.is_time_up()) {
      if (place == Place::kExam && !reply.text.empty()) {
        host_.tell("That came too late and does not count.", Style::kWarning);
      }
      reply.kind = Reply::Kind::kTime;
      return reply;
    }
    if (reply.kind != Reply::Kind::kTime) return reply;
  }
}

// Says how much time is left if a warning is due.
void TimedPrompt::warn() {
  const auto left = watch_.take_warning();
  if (!left) return;
  std::string text = time_warning_text(*left);
  // A terminal keeps the begin of a line, though it is no longer to be seen.
  if (asked_ && !host_.echo)
    text += " What you have begun to type still counts.";
  host_.tell(text, Style::kWarning);
}

}  // namespace viva
