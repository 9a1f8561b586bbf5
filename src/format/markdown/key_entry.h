#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "format/markdown/line.h"

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

// Whether the line gives keys that are letters, each with its reason or text
// behind it or with none: "2. B) both", but not "2. Both".
bool has_lettered_entries(std::string_view line);

// Where the keys stand in a line that begins a list of them and is no heading:
// at the end of "**Answer Key**" and "Show answers" within <summary>, if such
// entries stand below it; in "Answers: 1-B, 2-C".
std::optional<std::size_t> find_listed_keys(std::string_view bytes,
                                            const Line& line);

}  // namespace viva::markdown
