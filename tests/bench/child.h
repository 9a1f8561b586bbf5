#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace viva::bench {

// What a piece of work cost a process of its own, which had nothing in its
// caches and no memory of its own before.
struct Cost {
  double ms = 0;           // of a processor
  std::size_t memory = 0;  // bytes that the work added to the process's peak
};

// Runs the work in a child. Throws Error if that ends in any other way than
// with its work done.
Cost cost_of(const std::function<void()>& work);

// The middle one, or the mean of the middle two; there must be one.
double median(std::vector<double> values);

}  // namespace viva::bench
