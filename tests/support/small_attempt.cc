#include "support/small_attempt.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

#include "support/catch.h"

namespace viva {
namespace {

constexpr Milliseconds kStep = 10'000;

// Applies words one after the other.
class Teller {
 public:
  explicit Teller(Attempt& attempt) : attempt_(attempt) {}

  void tell(std::string word) {
    if (word.starts_with('$')) {
      event_.timed_out = word == "$!";
      return apply(Event::Kind::kFinish);
    }
    if (word.starts_with('?')) {
      apply(Event::Kind::kHint);
      word.erase(0, 1);
    }
    if (word.ends_with('*')) {
      apply(Event::Kind::kFlag);
      word.pop_back();
    }
    answer(word);
    event_ = {Event::Kind::kAnswer,
              event_.question + 1,
              {},
              false,
              event_.at,
              event_.at};
  }

 private:
  void answer(std::string word) {
    if (word == ".") return;
    if (word == "#") return apply(Event::Kind::kDrop);
    event_.at += kStep;
    if (word == "-") return apply(Event::Kind::kSkip);
    if (word.starts_with('=')) {
      event_.response.text = word.substr(1);
      return apply(Event::Kind::kAnswer);
    }
    for (const char c : word) {
      if (c >= 'a') {
        event_.response.chosen.push_back(static_cast<std::uint16_t>(c - 'a'));
      } else {
        event_.confidence = c - '0';
      }
    }
    apply(Event::Kind::kAnswer);
  }

  void apply(Event::Kind kind) {
    event_.kind = kind;
    REQUIRE(attempt_.fits(event_));
    attempt_.apply(event_);
  }

  Attempt& attempt_;
  Event event_;
};

}  // namespace

Attempt small_attempt(const Course& course, const Terms& terms,
                      std::string_view said) {
  Plan plan = make_plan(course, all_sections(course), {1, true});
  plan.terms = terms;
  Attempt attempt(std::move(plan));
  Teller teller(attempt);
  std::istringstream words{std::string(said)};
  for (std::string word; words >> word;) teller.tell(word);
  return attempt;
}

}  // namespace viva
