#include "play/plain/question.h"

#include <fmt/core.h>

#include <variant>

#include "play/plain/note.h"
#include "play/typed_answer.h"
#include "view/exam_page.h"
#include "view/pages.h"
#include "view/progress.h"
#include "view/question_page.h"

namespace viva {

std::optional<Step> step_of_end(const Reply& reply, Sitting& sitting) {
  switch (reply.kind) {
    case Reply::Kind::kEnd:
      sitting.leave("The input has ended.");
      return Step{Step::Kind::kLeave};
    case Reply::Kind::kSignal:
      sitting.interrupt(reply.signal);
      return Step{Step::Kind::kLeave};
    case Reply::Kind::kTime:
      return Step{Step::Kind::kTimeUp};
    case Reply::Kind::kCommand:
      if (reply.command != Command::kQuit) return std::nullopt;
      sitting.leave("Left unfinished.");
      return Step{Step::Kind::kLeave};
    default:
      return std::nullopt;
  }
}

bool obey_anywhere(Host& host, const Sitting& sitting, Command command) {
  if (command == Command::kOverview) {
    say(host, overview_page(sitting.attempt(), host.width()));
  } else if (command == Command::kTime) {
    host.tell(clock_text(sitting.attempt(), host.now()));
  } else {
    return false;
  }
  return true;
}

Step PlainQuestion::put() {
  show();
  if (is_hint_news()) host_.tell("For a hint, type :hint.");
  shown_ = host_.now();
  while (true) {
    const Reply reply = prompt_.ask(where(), prompt_text());
    if (const auto step = take_reply(reply)) return *step;
  }
}

std::optional<Step> PlainQuestion::take_reply(const Reply& reply) {
  if (const auto step = step_of_end(reply, sitting_)) return step;
  switch (reply.kind) {
    case Reply::Kind::kText:
      return take_text(reply.text);
    case Reply::Kind::kCommand:
      return obey(reply.command, reply.argument);
    default:
      say_unknown(host_, reply);
      // An answer may begin with a colon too.
      if (std::holds_alternative<ShortText>(*question().answer)) {
        host_.tell(how_to_answer(*question().answer));
      }
      return std::nullopt;
  }
}

std::optional<Step> PlainQuestion::take_text(const std::string& text) {
  if (text.empty() && standing().answer) return take_enter();
  const TypedAnswer typed = read_answer(text, question(), planned().order);
  if (typed.response) return take_answer(*typed.response);
  host_.tell(typed.refusal);
  return std::nullopt;
}

// An empty line where there is an answer already: go on, or give up.
std::optional<Step> PlainQuestion::take_enter() {
  if (!sitting_.is_exam() && !shows_key(sitting_.attempt(), place_)) {
    sitting_.mark(Event::Kind::kReveal, place_);
    say(host_,
        revealed_page(question(), planned(), *standing().last, host_.width()));
  }
  return Step{Step::Kind::kNext};
}

std::optional<Step> PlainQuestion::take_answer(const Response& response) {
  std::optional<int> confidence;
  Reply last;
  const bool counts = sitting_.is_exam() || !standing().answer;
  if (counts && sitting_.plan().terms.confidence) {
    confidence = ask_confidence(last);
  }
  sitting_.answer(place_, response, confidence, shown_);
  if (sitting_.is_exam()) {
    host_.tell(noted_text(planned(), standing()));
  } else if (shows_key(sitting_.attempt(), place_)) {
    show_key();
  } else {
    say(host_, {verdict_line(planned(), response)});
    shown_ = host_.now();
    return step_of_end(last, sitting_);
  }
  const auto end = step_of_end(last, sitting_);
  return end ? end : Step{Step::Kind::kNext};
}

// What leads elsewhere is for the caller to follow, once the answer is saved.
std::optional<int> PlainQuestion::ask_confidence(Reply& last) {
  while (true) {
    last = prompt_.ask(where(), confidence_prompt());
    const bool line = last.kind == Reply::Kind::kText;
    if (line && last.text.size() == 1) {
      const int sure = last.text[0] - '0';
      if (sure >= kLeastSure && sure <= kMostSure) return sure;
    }
    if (is_quit(last) || last.kind == Reply::Kind::kEnd ||
        last.kind == Reply::Kind::kSignal || last.kind == Reply::Kind::kTime) {
      return std::nullopt;
    }
    if (obey_unsure(last)) continue;
    host_.tell(
        "Type 1, 2 or 3. Sure answers earn more if they are right "
        "and cost more if they are wrong.");
  }
}

// Obeys what leads nowhere while an answer waits to be saved.
bool PlainQuestion::obey_unsure(const Reply& reply) {
  if (reply.kind != Reply::Kind::kCommand) return false;
  if (reply.command == Command::kRepeat) {
    show();
  } else if (reply.command == Command::kFlag) {
    flag();
  } else if (reply.command == Command::kNote && !reply.argument.empty()) {
    note(reply.argument);
  } else {
    return obey_anywhere(host_, sitting_, reply.command);
  }
  return true;
}

std::optional<Step> PlainQuestion::obey(Command command,
                                        const std::string& argument) {
  switch (command) {
    case Command::kRepeat:
      show();
      return std::nullopt;
    case Command::kHint:
      say_hint();
      return std::nullopt;
    case Command::kFlag:
      flag();
      return std::nullopt;
    case Command::kClear:
      clear();
      return std::nullopt;
    case Command::kSkip:
      sitting_.skip(place_, shown_);
      return Step{Step::Kind::kNext};
    case Command::kBack:
      return go_back();
    case Command::kGoTo:
      return go_to(argument);
    case Command::kNote:
      return note(argument);
    case Command::kSubmit:
      return Step{Step::Kind::kSubmit};
    default:
      break;
  }
  if (!obey_anywhere(host_, sitting_, command)) say_help();
  return std::nullopt;
}

std::optional<Step> PlainQuestion::go_back() {
  for (std::size_t i = place_; i-- > 0;) {
    if (sitting_.has_question(i)) return Step{Step::Kind::kGoTo, i};
  }
  host_.tell("This is the first question.");
  return std::nullopt;
}

std::optional<Step> PlainQuestion::go_to(const std::string& number) {
  const auto place = place_of_number(number, sitting_);
  if (place) return Step{Step::Kind::kGoTo, *place};
  host_.tell(no_question_text(number, sitting_));
  return std::nullopt;
}

std::optional<Step> PlainQuestion::note(const std::string& text) {
  const NoteTarget target{NoteTarget::Kind::kQuestion, place_};
  return take_note(host_, sitting_, prompt_, {target, planned().stem}, text);
}

void PlainQuestion::show() {
  say_apart(host_,
            question_page(question(), planned().order, place_,
                          sitting_.plan().questions.size(), host_.width()));
  say(host_, standing_page(sitting_.attempt(), place_, host_.width()));
  const Note* note =
      sitting_.attempt().note_on({NoteTarget::Kind::kQuestion, place_});
  if (note != nullptr) host_.tell(note_text(*note));
}

// Whether a person is to be told how to get a hint: at the first question that
// has one, once.
bool PlainQuestion::is_hint_news() const {
  const auto has_hint = [&](std::size_t place) {
    return sitting_.has_question(place) &&
           !sitting_.question(place).details->hint.empty();
  };
  if (sitting_.is_exam() || standing().answer || !has_hint(place_))
    return false;
  for (std::size_t i = 0; i < place_; ++i) {
    if (has_hint(i)) return false;
  }
  return true;
}

void PlainQuestion::show_key() {
  say(host_,
      feedback_page(question(), planned(), *standing().last, host_.width()));
}

void PlainQuestion::say_help() {
  host_.tell(how_to_answer(*question().answer));
  say(host_, commands_page(where(), host_.width()));
}

void PlainQuestion::say_hint() {
  if (!question().details->hint.empty()) {
    sitting_.mark(Event::Kind::kHint, place_);
  }
  say(host_, hint_page(question(), planned().order, host_.width()));
}

void PlainQuestion::flag() {
  const bool flagged = standing().flagged;
  sitting_.mark(flagged ? Event::Kind::kUnflag : Event::Kind::kFlag, place_);
  host_.tell(flagged ? "No longer flagged." : "Flagged.");
}

void PlainQuestion::clear() {
  if (!standing().answer) {
    host_.tell("There is no answer to take back.");
    return;
  }
  sitting_.mark(Event::Kind::kClear, place_);
  host_.tell("Your answer is taken back.");
}

std::string_view PlainQuestion::prompt_text() const {
  if (!standing().answer) return answer_prompt(*question().answer);
  if (sitting_.is_exam()) return "Another answer, or Enter to go on:";
  return shows_key(sitting_.attempt(), place_)
             ? "Again, or Enter to go on:"
             : "Try again, or Enter for the answer:";
}

}  // namespace viva
