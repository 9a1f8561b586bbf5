#include "bench/duel.h"

#include "bench/child.h"

namespace viva::bench {

DuelResult fight(const Duel& duel) {
  std::vector<double> viva;
  std::vector<double> rival;
  std::vector<double> ratios;
  for (std::size_t i = 0; i < duel.pairs; ++i) {
    viva.push_back(duel.of_viva());
    rival.push_back(duel.of_rival());
    const double ratio = viva.back() / rival.back();
    ratios.push_back(duel.times_faster ? 1 / ratio : ratio);
  }
  return {median(viva), median(rival), median(ratios)};
}

}  // namespace viva::bench
