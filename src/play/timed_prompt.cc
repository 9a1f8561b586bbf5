#include "play/timed_prompt.h"

#include <algorithm>
#include <string>

#include "view/exam_page.h"

namespace viva {

TimedPrompt::TimedPrompt(Host& host, const Sitting& sitting)
    : host_(host), sitting_(sitting) {
  const auto deadline = sitting.attempt().deadline();
  if (!deadline) return;
  warnings_ = warning_times(*sitting.plan().terms.time_limit);
  std::reverse(warnings_.begin(), warnings_.end());
  const Milliseconds left = *deadline - host.now();
  while (!warnings_.empty() && warnings_.back() >= left) warnings_.pop_back();
}

Reply TimedPrompt::ask(Place place, std::string_view prompt) {
  while (true) {
    warn();
    Reply reply = viva::ask(host_, place, prompt, next_wake());
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

std::optional<Time> TimedPrompt::next_wake() const {
  const auto deadline = sitting_.attempt().deadline();
  if (!deadline) return std::nullopt;
  return warnings_.empty() ? *deadline + 1 : *deadline - warnings_.back();
}

// Says how much time is left if a warning is due.
void TimedPrompt::warn() {
  const auto deadline = sitting_.attempt().deadline();
  if (!deadline) return;
  const Milliseconds left = *deadline - host_.now();
  if (left <= 0 || warnings_.empty() || warnings_.back() < left) return;
  while (!warnings_.empty() && warnings_.back() >= left) warnings_.pop_back();
  std::string text = time_warning_text(left);
  // A terminal keeps the begin of a line, though it is no longer to be seen.
  if (asked_ && !host_.echo)
    text += " What you have begun to type still counts.";
  host_.tell(text, Style::kWarning);
}

}  // namespace viva
