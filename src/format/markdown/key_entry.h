#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace viva::markdown {

// The key of one question in a list of keys; where it stands in its line.
struct KeyEntry {
  std::uint32_t number = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The keys that a line gives: "2. B", "- **2:** B, C", "Question 2: B",
// "2. **Correct Answer:** B", "| 2 | B |", and several of them as "1-B 2-C".
std::vector<KeyEntry> key_entries(std::string_view line);

}  // namespace viva::markdown
