#include "play/plain/exam.h"

#include "view/exam_page.h"
#include "view/progress.h"
#include "viva/text/fold.h"

namespace viva {

void PlainExam::run() {
  const std::size_t end = sitting_.plan().questions.size();
  std::size_t place = next_open(sitting_).value_or(end);
  while (true) {
    Step step = place < end
                    ? PlainQuestion(host_, sitting_, prompt_, place).put()
                    : overview();
    if (step.kind == Step::Kind::kSubmit) step = confirm();
    switch (step.kind) {
      case Step::Kind::kNext:
        place = next_shown(sitting_, place + 1);
        break;
      case Step::Kind::kGoTo:
        place = step.place;
        break;
      case Step::Kind::kOverview:
        place = end;
        break;
      case Step::Kind::kTimeUp:
        host_.tell("The time is up. Your exam is handed in as it stands.",
                   Style::kWarning);
        return;
      case Step::Kind::kSubmit:
      case Step::Kind::kLeave:
        return;
    }
  }
}

// What is answered and what is not, until the person wants to go somewhere.
Step PlainExam::overview() {
  say_apart(host_, overview_page(sitting_.attempt(), host_.width()));
  while (true) {
    const Reply reply = prompt_.ask(
        Place::kOverview, ":submit to hand in, or the number of a question:");
    if (const auto step = step_of_end(reply, sitting_)) return *step;
    if (const auto step = take_reply(reply)) return *step;
  }
}

std::optional<Step> PlainExam::take_reply(const Reply& reply) {
  if (reply.kind == Reply::Kind::kText) return take_text(reply.text);
  if (reply.kind == Reply::Kind::kUnknown) {
    say_unknown(host_, reply);
    return std::nullopt;
  }
  if (reply.command == Command::kSubmit) return Step{Step::Kind::kSubmit};
  if (reply.command == Command::kBack) return go_back();
  if (reply.command == Command::kGoTo) {
    if (!reply.argument.empty()) return take_text(reply.argument);
    host_.tell(no_question_text("", sitting_));
    return std::nullopt;
  }
  if (!obey_anywhere(host_, sitting_, reply.command)) {
    say(host_, commands_page(Place::kOverview, host_.width()));
  }
  return std::nullopt;
}

// To the last question.
std::optional<Step> PlainExam::go_back() {
  for (std::size_t i = sitting_.plan().questions.size(); i-- > 0;) {
    if (sitting_.has_question(i)) return Step{Step::Kind::kGoTo, i};
  }
  return std::nullopt;
}

// The number of a question, or Enter for the first one without an answer.
std::optional<Step> PlainExam::take_text(const std::string& text) {
  if (fold(text) == "submit") return Step{Step::Kind::kSubmit};
  const auto place =
      text.empty() ? next_open(sitting_) : place_of_number(text, sitting_);
  if (place) return Step{Step::Kind::kGoTo, *place};
  host_.tell(text.empty() ? "Every question is answered; :submit hands in."
                          : no_question_text(text, sitting_));
  return std::nullopt;
}

// Asks once more; kSubmit is a yes.
Step PlainExam::confirm() {
  host_.tell(before_submit_text(sitting_.attempt()));
  while (true) {
    const Reply reply = prompt_.ask(Place::kOverview, "Hand in, yes or no?");
    if (const auto step = step_of_end(reply, sitting_)) return *step;
    const std::string word = fold(reply.text);
    if (word == "yes" || word == "y") return {Step::Kind::kSubmit};
    if (word == "no" || word == "n") return {Step::Kind::kOverview};
    const bool command = reply.kind == Reply::Kind::kCommand;
    if (command && obey_anywhere(host_, sitting_, reply.command)) continue;
    host_.tell("Type yes to hand in, or no to go on.");
  }
}

}  // namespace viva
