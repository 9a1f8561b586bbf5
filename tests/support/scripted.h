#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "viva/journal/journal.h"

namespace viva {

// A line that is typed, and what comes of it. An event of an empty line comes
// by itself, behind the event before it.
struct Step {
  std::string typed;
  std::string event = {};  // as events_of() tells it; empty if none comes of it
  std::string said = {};  // what the screen says once the event is saved; empty
                          // if it is not said

  bool comes_by_itself() const { return typed.empty() && !event.empty(); }
};

using Script = std::vector<Step>;

// The events of the first `steps` steps.
std::vector<std::string> events_of(const Script& script, std::size_t steps);
std::vector<std::string> events_of(const Script& script);

// How many events of the script the output has confirmed, with those before
// the last one that it says.
std::size_t confirmed_events(const Script& script, std::string_view output);

// The steps behind the one that makes the event of this number, from 1; all for
// 0.
Script steps_after(const Script& script, std::size_t event);

// The lines of a journal behind its head as a person would tell them: "answer
// 2: A, C", "flag 3", "finish". Questions count from 1, choices have their
// letters on the page. An "answer" to what was answered before ends with
// "again".
std::vector<std::string> events_of(const StoredAttempt& stored);

// Without what tells of leaving and going on.
std::vector<std::string> replies_of(const StoredAttempt& stored);

// A bank with questions of every kind, and an exam of it in which answers are
// changed and taken back, questions flagged, passed over and returned to.
// Seed 5 shuffles it.
inline constexpr std::string_view kKindsBank = R"(title: Of every kind
sections:
- title: Choices
  questions:
  - {stem: "Which is red?", choices: [sky, grass, blood, snow], answer: blood}
  - {stem: "Which are even?", choices: [one, two, three, four],
     answer: [two, four]}
- title: The rest
  questions:
  - {stem: "What is pi?", kind: numeric, answer: 3.14, tolerance: 0.01}
  - {stem: "What is blue?", kind: text, answer: [the sea]}
  - {stem: "Snow is white.", kind: true-false, answer: true}
  - {stem: "Which is green?", choices: [coal, leaf, milk], answer: leaf}
)";
Script kinds_script();

// What is typed to answer every open question from the first one on and to
// hand in, as an exam puts them.
std::string rest_of_exam(const Attempt& attempt);

// "Question 2 of 4." and its choices, for each question that was on the page.
std::vector<std::string> pages_of(std::string_view output);

// Everything that a run of viva with this input wrote, and its exit status.
struct Run {
  std::string output;
  int status = 0;  // as of a shell: 128 and the number of a signal
};

Run run_viva(const std::vector<std::string>& arguments,
             const std::filesystem::path& state, const std::string& input = "");

// Where the attempts of this state are.
std::filesystem::path attempts_in(const std::filesystem::path& state);

// VIVA_LONG in the environment asks for a longer run.
bool is_long_run();

}  // namespace viva
