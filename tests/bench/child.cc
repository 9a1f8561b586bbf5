#include "bench/child.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>

#include "bench/times.h"
#include "viva/text/error.h"

namespace viva::bench {
namespace {

std::size_t peak_memory() {
  struct rusage usage = {};
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return static_cast<std::size_t>(usage.ru_maxrss);
#else
  return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
#endif
}

Cost measured(const std::function<void()>& work) {
  const std::size_t before = peak_memory();
  const double begin = cpu_time();
  work();
  return {cpu_time() - begin, peak_memory() - before};
}

// The child's part, which ends it.
[[noreturn]] void work_as_child(const std::function<void()>& work, int to) {
  int status = 1;
  try {
    const Cost cost = measured(work);
    if (write(to, &cost, sizeof cost) == sizeof cost) status = 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  _exit(status);
}

}  // namespace

Cost cost_of(const std::function<void()>& work) {
  std::array<int, 2> ends = {};
  if (pipe(ends.data()) != 0) throw Error("no pipe could be made");
  const pid_t child = fork();
  if (child < 0) throw Error("no process could be made");
  if (child == 0) work_as_child(work, ends[1]);
  close(ends[1]);
  Cost cost;
  const bool told = read(ends[0], &cost, sizeof cost) == sizeof cost;
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  if (!told || status != 0) throw Error("the work was not done");
  return cost;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half]
                                : (values[half - 1] + values[half]) / 2;
}

}  // namespace viva::bench
