#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <tuple>

#include "viva/session/key.h"
#include "viva/session/terms.h"

namespace viva {

// How sure a person is of an answer, from 1 to 3.
inline constexpr int kLeastSure = 1;
inline constexpr int kMostSure = 3;

// What a person can make a note on: a question, or an activity or discussion
// question of a section.
struct NoteTarget {
  enum class Kind { kQuestion, kActivity, kDiscussion };

  Kind kind = Kind::kQuestion;
  std::size_t place = 0;  // in Plan::questions, or in Plan::sections
  std::size_t item = 0;   // which activity or discussion question, from 0; of a
                          // question 0

  friend bool operator==(const NoteTarget&, const NoteTarget&) = default;
  friend bool operator<(const NoteTarget& a, const NoteTarget& b) {
    return std::tie(a.kind, a.place, a.item) <
           std::tie(b.kind, b.place, b.item);
  }
};

inline constexpr std::size_t kLongestNote = 4000;  // characters

// A note of a person's own.
struct Note {
  NoteTarget about;
  std::string title;  // the text that it is about, as it was then
  std::string text;   // if empty, there is no note any longer

  friend bool operator==(const Note&, const Note&) = default;
};

// What happened in an attempt, mostly what a person did.
struct Event {
  enum class Kind {
    kAnswer,  // answered; `retry` once the question has an answer
    kSkip,    // went on without an answer
    kClear,   // exam: took the answer back
    kFlag,    // marked the question to come back to it
    kUnflag,  // took the mark off
    kHint,    // practice: was shown the hint
    kReveal,  // practice with retries: gave up and was shown the key
    kDrop,    // the question is asked no longer, as the bank has changed
    kNote,    // made a note of her own, changed it or removed it
    kLeave,   // closed viva before the end
    kResume,  // went on with the attempt
    kFinish   // came to the end of the paper, or handed it in
  };

  Kind kind = Kind::kAnswer;
  std::size_t question = 0;  // a place in Plan::questions; 0 where it is about
                             // the attempt
  Response response;         // for kAnswer
  bool retry = false;
  Time shown = 0;  // when the question was shown, for kAnswer and kSkip; else
                   // the same as `at`
  Time at = 0;
  std::optional<int> confidence = {};  // for kAnswer, where it was asked for
  bool timed_out = false;              // for kFinish: the time had run out
  std::optional<Note> note = {};       // for kNote

  friend bool operator==(const Event&, const Event&) = default;
};

// Whether events of the kind are about Event::question.
bool is_about_question(Event::Kind kind);

}  // namespace viva
