#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

namespace viva::bench {

// A piece of viva's work to be measured within a process. Its name stays the
// same, so that runs of one year compare with those of another.
struct Work {
  std::string_view name;
  std::string_view unit;  // what it is counted in: "questions"
  std::size_t count = 0;  // how many of them `run` does
  std::function<void()> run;
};

// Runs it. Has a name of its own in the program, for tools that count what
// happens within.
void counted(const Work& work);

// The names of all: reading, checking, planning, replaying, drawing.
std::span<const std::string_view> work_names();

// Ready to run, again and again. `copies` of week 10 are the bank. The name
// must be one of these.
Work make_work(std::string_view name, std::size_t copies);

}  // namespace viva::bench
