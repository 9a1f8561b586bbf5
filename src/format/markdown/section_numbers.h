#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace viva::markdown {

// Counts sections by their numbers. Most documents count up; then no table is
// needed.
class SectionNumbers {
 public:
  // Returns how many had the number before.
  std::uint32_t add(std::uint32_t number);

 private:
  std::vector<std::uint32_t> rising_;
  std::unordered_map<std::uint32_t, std::uint32_t> counts_;  // once they fall
};

}  // namespace viva::markdown
