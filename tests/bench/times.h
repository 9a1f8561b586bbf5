#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace viva::bench {

// The time in ms that this process has had of a processor. What others do on
// the machine counts little in it, and what is measured here waits for nothing.
double cpu_time();

// Times of one kind each, in ms.
class Times {
 public:
  void add(std::string_view kind, double time);

  // The time that 99 of a hundred of all do not exceed; 0 without any.
  double percentile_99() const;

  // A table with a line for each kind, in the order first met, and one for all.
  std::string table() const;

 private:
  struct Row {
    std::string kind;
    std::vector<double> times;
  };

  Row all() const;

  std::vector<Row> rows_;
};

}  // namespace viva::bench
