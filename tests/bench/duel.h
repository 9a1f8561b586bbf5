#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace viva::bench {

// Something of viva's and something else that are measured in alternation.
struct Duel {
  std::string viva;
  std::string rival;
  std::function<double()> of_viva;  // one run, in ms or bytes
  std::function<double()> of_rival;
  std::size_t pairs = 11;
  // What the ratio is to be: at most so much, or where viva is to be so many
  // times faster, at least.
  std::optional<double> must = {};
  std::optional<double> aim = {};
  bool times_faster = false;
};

// The medians of all runs, and that of the ratios of two which ran side by
// side: viva's to the rival's, or where it is to be faster the other way round.
struct DuelResult {
  double viva = 0;
  double rival = 0;
  double ratio = 0;
};

DuelResult fight(const Duel& duel);

}  // namespace viva::bench
