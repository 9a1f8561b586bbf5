#include "play/plain_attempt.h"

#include <fmt/format.h>

#include <utility>

#include "play/typed_answer.h"
#include "view/pages.h"
#include "view/question_page.h"

namespace viva {

PlainAttempt::PlainAttempt(Host& host, const Course& course,
                           std::span<const SectionRef> sections,
                           const TakeRequest& request)
    : PlainAttempt(
          host, course,
          restore_plan(course, sections, request.options, request.code),
          request) {}

PlainAttempt::PlainAttempt(Host& host, const Course& course,
                           RestoredPlan restored, const TakeRequest& request)
    : host_(host),
      course_(course),
      attempt_(std::move(restored.plan)),
      saver_(host.attempts),
      opened_(attempt_.plan().sections.size()),
      closed_(attempt_.plan().sections.size()) {
  if (!restored.fits) {
    say_line(host_, changed_paper_text(*request.code), Style::kWarning);
  }
}

Ending PlainAttempt::run() {
  walk();
  if (ending_.finished && !attempt_.plan().questions.empty()) {
    record({Event::Kind::kFinish, 0, {}, false, host_.now(), host_.now()});
  }
  ending_.recorded = saver_.has_events();
  ending_.saved = saver_.is_saved();
  ending_.unsaved_answers = saver_.unsaved_answers();
  return ending_;
}

void PlainAttempt::walk() {
  const auto& questions = attempt_.plan().questions;
  std::size_t place = 0;
  for (std::size_t section = 0; section < opened_.size();) {
    open_section(section);
    if (place == questions.size() || questions[place].section != section) {
      close_section(section);
      ++section;
      continue;
    }
    switch (put_question(place)) {
      case Step::kNext:
        ++place;
        break;
      case Step::kBack:
        section = questions[--place].section;
        break;
      case Step::kLeave:
        return;
    }
  }
}

void PlainAttempt::open_section(std::size_t section) {
  if (opened_[section]) return;
  opened_[section] = true;
  const PlannedSection& planned = attempt_.plan().sections[section];
  say_apart(host_, section_page(section_at(course_, *planned.ref),
                                section_name(planned), planned.left_out,
                                host_.width()));
}

void PlainAttempt::close_section(std::size_t section) {
  if (closed_[section]) return;
  closed_[section] = true;
  const PlannedSection& planned = attempt_.plan().sections[section];
  const Score score = score_by_section(attempt_)[section];
  if (score.asked > 0) {
    const Points points = points_by_section(attempt_)[section];
    say_apart(host_, {StyledLine("Score: " + score_text(score, points),
                                 Style::kStrong)});
  }
  say_apart(host_, after_section_page(section_at(course_, *planned.ref),
                                      host_.width()));
}

PlainAttempt::Step PlainAttempt::put_question(std::size_t place) {
  show_question(place);
  while (true) {
    const bool again = attempt_.standing(place).answer.has_value();
    const Reply reply =
        ask(host_, again ? "Again, or Enter to go on:"
                         : answer_prompt(question(place).answer));
    const std::optional<Step> step = take_reply(reply, place);
    if (step) return *step;
  }
}

// Nothing if the question stays on the page.
std::optional<PlainAttempt::Step> PlainAttempt::take_reply(const Reply& reply,
                                                           std::size_t place) {
  switch (reply.kind) {
    case Reply::Kind::kCommand:
      return obey(reply.command, place);
    case Reply::Kind::kEnd:
      return leave("The input has ended.");
    case Reply::Kind::kSignal:
      ending_.signal = reply.signal;
      return leave("Interrupted.");
    case Reply::Kind::kUnknown:
      say_line(host_, "There is no command " + reply.text + ".");
      say(host_, help_page(question(place).answer, host_.width()));
      return std::nullopt;
    case Reply::Kind::kText:
      break;
  }
  const bool again = attempt_.standing(place).answer.has_value();
  if (reply.text.empty() && again) return Step::kNext;
  const TypedAnswer answer = read_answer(
      reply.text, question(place), attempt_.plan().questions[place].order);
  if (answer.response) {
    take_answer(place, *answer.response);
    return Step::kNext;
  }
  say_line(host_, answer.refusal);
  return std::nullopt;
}

std::optional<PlainAttempt::Step> PlainAttempt::obey(Command command,
                                                     std::size_t place) {
  switch (command) {
    case Command::kHelp:
      say(host_, help_page(question(place).answer, host_.width()));
      return std::nullopt;
    case Command::kRepeat:
      show_question(place);
      return std::nullopt;
    case Command::kHint:
      say(host_,
          hint_page(question(place), attempt_.plan().questions[place].order,
                    host_.width()));
      return std::nullopt;
    case Command::kSkip:
      if (!attempt_.standing(place).answer) {
        record({Event::Kind::kSkip, place, {}, false, shown_, host_.now()});
      }
      return Step::kNext;
    case Command::kBack:
      if (place > 0) return Step::kBack;
      say_line(host_, "This is the first question.");
      return std::nullopt;
    case Command::kMenu:
    case Command::kQuit:
      break;
  }
  return leave("Left unfinished.");
}

void PlainAttempt::take_answer(std::size_t place, const Response& response) {
  const bool retry = attempt_.standing(place).answer.has_value();
  record({Event::Kind::kAnswer, place, response, retry, shown_, host_.now()});
  say(host_, feedback_page(question(place), attempt_.plan().questions[place],
                           response, host_.width()));
}

void PlainAttempt::show_question(std::size_t place) {
  const PlannedQuestion& planned = attempt_.plan().questions[place];
  say_apart(host_,
            question_page(question(place), planned.order, place,
                          attempt_.plan().questions.size(), host_.width()));
  if (!question(place).details->hint.empty()) {
    say_line(host_, "For a hint, type :hint.");
  }
  say(host_, answered_line(planned, attempt_.standing(place), host_.width()));
  shown_ = host_.now();
}

void PlainAttempt::record(const Event& event) {
  const bool was_saved = saver_.is_saved();
  if (const SaveFault fault = saver_.save(attempt_.plan(), event)) {
    say_line(host_, "Not saved: " + *fault, Style::kWarning);
  } else if (!was_saved) {
    say_line(host_, "Saved now, with what was not saved before.");
  }
  attempt_.apply(event);
}

PlainAttempt::Step PlainAttempt::leave(std::string_view reason) {
  ending_.finished = false;
  say_line(host_, fmt::format("{} {}", reason, progress_text(score(attempt_))));
  return Step::kLeave;
}

const Question& PlainAttempt::question(std::size_t place) const {
  return question_at(course_, *attempt_.plan().questions[place].ref);
}

}  // namespace viva
