#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

#include "bench/child.h"
#include "bench/hostile.h"
#include "view/page.h"
#include "viva/format/format.h"
#include "viva/text/error.h"

// Measures how time grows with documents and fields that are written to make a
// program slow: twice as much of them should take twice as long.

namespace viva::bench {
namespace {

// More is no line any more; what takes less than the least time says nothing.
constexpr double kMostRatio = 3;
constexpr double kLeastTime = 20;

// How often what is too steep is measured again: a machine that others use has
// its moods, but time that grows with the square stays.
constexpr int kMostTries = 4;

struct Terms {
  std::size_t part = 1;  // only so much of each input is measured
  bool check = false;
  std::string_view only;  // of the inputs
};

void read(const std::string& text) { read_bank(Source("x.md", text)); }

void render(const std::string& text) {
  for (const Width width : {Width(80), Width()}) {
    Page(width).field(StyledLine("A) "), text).take();
  }
}

// The shortest one of some times, more of them where each is short.
double time_of(void (*work)(const std::string&), const std::string& text,
               const Terms& terms) {
  const auto once = [&] { return cost_of([&] { work(text); }).ms; };
  double least = once();
  const int more = terms.part > 1 ? 0 : least < 100 ? 6 : 1;
  for (int i = 0; i < more; ++i) least = std::min(least, once());
  return least;
}

bool is_fine(double half, double whole) {
  return whole <= half * kMostRatio || whole < kLeastTime;
}

// Returns whether time grows as it should.
bool measure(const Hostile& input, const Terms& terms,
             void (*work)(const std::string&)) {
  const std::size_t count = input.count / terms.part;
  double half = time_of(work, input.make(count / 2), terms);
  double whole = time_of(work, input.make(count), terms);
  for (int i = 0; i < kMostTries && !is_fine(half, whole); ++i) {
    half = std::min(half, time_of(work, input.make(count / 2), terms));
    whole = std::min(whole, time_of(work, input.make(count), terms));
  }
  const bool fine = is_fine(half, whole);
  fmt::print("{:<28} {:>10} {:>10.1f} {:>10.1f} {:>7.2f}{}\n", input.name,
             count, half, whole, whole / half, fine ? "" : "  too steep");
  std::fflush(stdout);
  return fine;
}

bool measure_all(std::string_view title, std::span<const Hostile> inputs,
                 const Terms& terms, void (*work)(const std::string&)) {
  fmt::print("{:<28} {:>10} {:>10} {:>10} {:>7}\n", title, "n", "ms, n/2",
             "ms, n", "ratio");
  bool fine = true;
  for (const Hostile& input : inputs) {
    if (input.name.find(terms.only) == input.name.npos) continue;
    fine = measure(input, terms, work) && fine;
  }
  return fine;
}

bool run(const Terms& terms) {
  const bool reading = measure_all("reading", hostile_documents(), terms, read);
  Terms of_fields = terms;
  of_fields.part = std::min<std::size_t>(terms.part, 4);
  const bool rendering =
      measure_all("rendering", hostile_fields(), of_fields, render);
  return reading && rendering;
}

}  // namespace
}  // namespace viva::bench

int main(int argc, char** argv) {
  using namespace viva::bench;
  Terms terms;
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    if (flag == "--short") {
      terms.part = 200;
    } else if (flag == "--check") {
      terms.check = true;
    } else {
      terms.only = flag;
    }
  }
  try {
    const bool fine = run(terms);
    return terms.check && !fine ? 1 : 0;
  } catch (const viva::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
