#include "bench/times.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace viva::bench {
namespace {

// By nearest rank: the least time that so many of the times do not exceed.
double percentile(std::vector<double> times, double share) {
  if (times.empty()) return 0;
  const double rank = std::ceil(share * static_cast<double>(times.size()));
  const auto place = times.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
  std::nth_element(times.begin(), place, times.end());
  return *place;
}

std::string row_text(const std::string& kind,
                     const std::vector<double>& times) {
  return fmt::format("{:<28} {:>7} {:>9.3f} {:>9.3f} {:>9.3f}\n", kind,
                     times.size(), percentile(times, 0.5),
                     percentile(times, 0.99), percentile(times, 1));
}

}  // namespace

double cpu_time() {
  std::timespec now = {};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 +
         static_cast<double>(now.tv_nsec) / 1e6;
}

void Times::add(std::string_view kind, double time) {
  auto row = std::find_if(rows_.begin(), rows_.end(),
                          [&](const Row& known) { return known.kind == kind; });
  if (row == rows_.end()) {
    row = rows_.insert(rows_.end(), {std::string(kind), {}});
  }
  row->times.push_back(time);
}

double Times::percentile_99() const { return percentile(all().times, 0.99); }

std::string Times::table() const {
  std::string text =
      fmt::format("{:<28} {:>7} {:>9} {:>9} {:>9}\n", "ms from key to frame",
                  "presses", "median", "99 %", "maximum");
  for (const Row& row : rows_) text += row_text(row.kind, row.times);
  return text + row_text("all", all().times);
}

Times::Row Times::all() const {
  Row all;
  for (const Row& row : rows_) {
    all.times.insert(all.times.end(), row.times.begin(), row.times.end());
  }
  return all;
}

}  // namespace viva::bench
