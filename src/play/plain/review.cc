#include "play/plain/review.h"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "play/plain/question.h"
#include "play/plain/run.h"
#include "view/question_page.h"
#include "viva/session/score.h"

namespace viva {
namespace {

// Shows the questions at these places, and any other by its number.
class PlainReview {
 public:
  PlainReview(Host& host, const Sitting& sitting,
              std::vector<std::size_t> places)
      : host_(host), sitting_(sitting), places_(std::move(places)) {}

  int run(std::string_view first_prompt) {
    while (true) {
      say_changed();
      if (next_ == places_.size()) return 0;
      const Reply reply = ask(host_, Place::kReview, prompt(first_prompt));
      if (reply.kind == Reply::Kind::kSignal) return reply.signal;
      if (is_quit(reply) || reply.kind == Reply::Kind::kEnd) return 0;
      take_reply(reply);
    }
  }

 private:
  // Passes over those that cannot be shown any longer.
  void say_changed() {
    while (next_ < places_.size() && !sitting_.has_question(places_[next_])) {
      host_.tell(question_name(sitting_.plan(), places_[next_++]) +
                 " cannot be shown, as the bank has changed.");
    }
  }

  std::string prompt(std::string_view first_prompt) const {
    if (!shown_) return std::string(first_prompt);
    return fmt::format("Enter for question {}, or :quit:", places_[next_] + 1);
  }

  void take_reply(const Reply& reply) {
    if (reply.kind == Reply::Kind::kUnknown) {
      say_unknown(host_, reply);
    } else if (reply.kind == Reply::Kind::kCommand) {
      obey(reply);
    } else if (reply.text.empty()) {
      show(places_[next_]);
    } else {
      show_number(reply.text);
    }
  }

  void obey(const Reply& reply) {
    if (reply.command == Command::kGoTo) {
      show_number(reply.argument);
    } else if (reply.command == Command::kRepeat && shown_) {
      show(*shown_);
    } else if (reply.command == Command::kBack) {
      go_back();
    } else if (!obey_anywhere(host_, sitting_, reply.command)) {
      say(host_, commands_page(Place::kReview, host_.width()));
    }
  }

  void go_back() {
    const std::size_t from = shown_.value_or(0);
    const auto end = std::lower_bound(places_.begin(), places_.end(), from);
    const auto before = std::find_if(
        std::reverse_iterator(end), places_.rend(),
        [&](std::size_t place) { return sitting_.has_question(place); });
    if (before != places_.rend()) return show(*before);
    host_.tell("There is no question before this.");
  }

  void show_number(const std::string& number) {
    if (const auto place = place_of_number(number, sitting_)) {
      show(*place);
    } else {
      host_.tell(no_question_text(number, sitting_));
    }
  }

  // The next one is the first of the list behind it.
  void show(std::size_t place) {
    const auto& questions = sitting_.plan().questions;
    say_apart(host_, review_page(sitting_.question(place), questions[place],
                                 sitting_.attempt().standing(place), place,
                                 questions.size(), host_.width()));
    shown_ = place;
    next_ = static_cast<std::size_t>(
        std::upper_bound(places_.begin(), places_.end(), place) -
        places_.begin());
  }

  Host& host_;
  const Sitting& sitting_;
  std::vector<std::size_t> places_;  // in the order of the paper
  std::size_t next_ = 0;             // in places_
  std::optional<std::size_t> shown_;
};

}  // namespace

int review(Host& host, const Sitting& sitting) {
  std::vector<std::size_t> places(sitting.plan().questions.size());
  std::iota(places.begin(), places.end(), 0U);
  return PlainReview(host, sitting, std::move(places))
      .run(
          "Enter to look at the questions and their keys, the number of one, "
          "or :quit:");
}

int review_missed(Host& host, const Sitting& sitting) {
  return PlainReview(host, sitting, missed(sitting.attempt()))
      .run("Enter to look at what you missed, or :quit:");
}

}  // namespace viva
