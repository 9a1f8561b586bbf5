#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace viva {

// Pearson's chi-square of counts that should be equal: one degree of freedom
// less than there are counts.
inline double chi_square(std::span<const int> counts) {
  double all = 0;
  for (const int count : counts) all += count;
  const double expected = all / static_cast<double>(counts.size());
  double sum = 0;
  for (const int count : counts) {
    sum += (count - expected) * (count - expected) / expected;
  }
  return sum;
}

// Of a table whose rows and columns should be independent: (N - 1)^2 degrees of
// freedom.
template <std::size_t N>
double chi_square(const std::array<std::array<int, N>, N>& table) {
  std::array<double, N> rows{};
  std::array<double, N> columns{};
  double all = 0;
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t k = 0; k < N; ++k) {
      rows[i] += table[i][k];
      columns[k] += table[i][k];
      all += table[i][k];
    }
  }
  double sum = 0;
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t k = 0; k < N; ++k) {
      const double expected = rows[i] * columns[k] / all;
      sum += (table[i][k] - expected) * (table[i][k] - expected) / expected;
    }
  }
  return sum;
}

}  // namespace viva
