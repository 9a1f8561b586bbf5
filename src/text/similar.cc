#include "viva/text/similar.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace viva {
namespace {

constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kRun = 3;

// The runs of three bytes in a text, sorted.
std::vector<std::string_view> runs_of(std::string_view text) {
  std::vector<std::string_view> runs;
  for (std::size_t i = 0; i + kRun <= text.size(); ++i) {
    runs.push_back(text.substr(i, kRun));
  }
  std::sort(runs.begin(), runs.end());
  return runs;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  // Rows of the table of distances between beginnings of `a` and of `b`.
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      const bool swapped =
          i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

double likeness(std::string_view a, std::string_view b) {
  if (a == b) return 1;
  const std::vector<std::string_view> of_a = runs_of(a);
  const std::vector<std::string_view> of_b = runs_of(b);
  const std::size_t all = of_a.size() + of_b.size();
  if (all == 0) return 0;
  std::vector<std::string_view> shared;
  std::set_intersection(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(),
                        std::back_inserter(shared));
  return 2 * static_cast<double>(shared.size()) / static_cast<double>(all);
}

std::optional<std::string_view> nearest(
    std::string_view typed, std::span<const std::string_view> known) {
  if (typed.empty() || typed.size() > kLongestWord) return std::nullopt;
  std::size_t least = std::max<std::size_t>(typed.size() / 3, 1) + 1;
  std::optional<std::string_view> found;
  for (const std::string_view word : known) {
    const std::size_t distance = edit_distance(typed, word);
    if (distance >= least) continue;
    least = distance;
    found = word;
  }
  return found;
}

std::string did_you_mean(std::string_view typed,
                         std::span<const std::string_view> known) {
  const auto word = nearest(typed, known);
  return word ? ", did you mean '" + std::string(*word) + "'?" : "";
}

}  // namespace viva
