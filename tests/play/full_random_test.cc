#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>

#include "support/catch.h"
#include "support/effort.h"
#include "support/fake_disk.h"
#include "support/full_session.h"
#include "viva/journal/journal.h"
#include "viva/session/score.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 40> kKeys = {
    "a",       "b",       "c",
    "d",       "1",       "2",
    "9",       "z",       " ",
    "?",       "!",       "*",
    "-",       "+",       "=",
    "<lt>",    "<gt>",    "y",
    "n",       "k",       "<Enter>",
    "<Enter>", "<Enter>", "<Enter>",
    "<Esc>",   "<Tab>",   "<Up>",
    "<Down>",  "<Left>",  "<Right>",
    "<Home>",  "<End>",   "<PgUp>",
    "<PgDn>",  "<Del>",   "<Backspace>",
    "<Enter>", "<+7>",    "<paste:x\ny>",
    "<33x9>"};

// Keys by chance; what ends a session comes seldom.
std::string random_keys(std::mt19937& random, int count) {
  std::string keys;
  for (int i = 0; i < count; ++i) {
    if (random() % 200 == 0) {
      keys += random() % 2 == 0 ? "<Ctrl-D>" : "<+400>";
    } else if (random() % 50 == 0) {
      keys += random() % 2 == 0 ? "<80x24>" : "<20x5>";
    } else {
      keys += kKeys[random() % kKeys.size()];
    }
  }
  return keys;
}

FullSession random_session(std::mt19937& random, Disk& disk) {
  FullSession session(
      {{"One",
        {"Q? | one | *two | three | @hint Between.", "Which? | *a | b | *c",
         "How much? | = 3", "Which word? | = x y / z"},
        {"Do it.", "Do it again."}},
       {"Two", {"R? | *yes | no | @true-false", "S? | *a | b | c | d"}}});
  Terms& terms = session.request.terms;
  terms.mode = random() % 2 == 0 ? Mode::kExam : Mode::kPractice;
  terms.retries = terms.mode == Mode::kPractice && random() % 2 == 0;
  terms.confidence = random() % 2 == 0;
  if (terms.mode == Mode::kExam) terms.time_limit = 3'600'000;
  session.request.options.keep_order.reset();
  session.use(disk);
  return session;
}

// Whether the attempt was gone on with and told of once more.
bool is_same(const Attempt& a, const Attempt& b) {
  return a.plan().started == b.plan().started &&
         a.plan().sections == b.plan().sections &&
         a.plan().questions.size() == b.plan().questions.size();
}

// Whether the disk has the attempt as it was when it was told of.
bool is_stored(const Attempt& told, const JournalList& list) {
  return std::any_of(list.attempts.begin(), list.attempts.end(),
                     [&](const StoredAttempt& stored) {
                       return stored.attempt.standings() == told.standings() &&
                              stored.attempt.notes() == told.notes();
                     });
}

TEST_CASE("no keys crash a session or lose what was answered") {
  constexpr std::size_t kKeyPresses = effort(100'000);
  constexpr int kMostInRun = 500;
  std::size_t pressed = 0;
  int answers = 0;
  for (unsigned run = 0; pressed < kKeyPresses; ++run) {
    std::mt19937 random(run);
    FakeDisk disk;
    FullSession session = random_session(random, disk);
    const std::string keys = random_keys(random, kMostInRun);
    INFO(run << ": " << keys);
    const bool home =
        session.request.terms.mode == Mode::kPractice && run % 3 != 0;
    home ? session.home(keys) : session.take(keys);
    pressed += session.pressed;
    const JournalList list = list_journals(session.attempts(), disk);
    REQUIRE(list.faults.empty());
    for (auto it = session.told.begin(); it != session.told.end(); ++it) {
      const Attempt& told = *it;
      const bool again = std::any_of(
          it + 1, session.told.end(),
          [&](const Attempt& later) { return is_same(told, later); });
      if (again) continue;
      if (score(told).answered == 0 && told.notes().empty()) continue;
      REQUIRE(is_stored(told, list));
      answers += static_cast<int>(score(told).answered);
    }
  }
  CHECK(answers > effort(500));
}

}  // namespace
}  // namespace viva
