#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "bench/duel.h"

namespace viva::bench {

// What duels need. Other programs are found by the PATH.
struct Ground {
  std::filesystem::path folder;  // of this run alone, for inputs and attempts
  std::string viva;
  std::string empty;
  std::string bare_scan;
  bool is_short = false;  // a tenth of the input, fewer pairs
};

struct Duels {
  std::vector<Duel> all;
  std::vector<std::string> missing;  // rivals that are not installed
};

// Makes the inputs.
Duels make_duels(const Ground& ground);

}  // namespace viva::bench
