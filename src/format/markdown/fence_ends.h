#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "viva/text/fence.h"

namespace viva::markdown {

// Answers whether a fence has an end below a place, in one pass over the
// document however often it is asked.
class FenceEnds {
 public:
  explicit FenceEnds(std::string_view bytes) : bytes_(bytes) {}

  bool any_below(std::uint32_t offset, Fence fence);

 private:
  // A closing row, longer than all others of its mark that stand below it.
  struct End {
    std::uint32_t offset;
    std::uint32_t size;
  };

  void find_all();
  std::vector<End>& ends_of(char mark) {
    return mark == '`' ? ticks_ : tildes_;
  }

  std::string_view bytes_;
  bool searched_ = false;
  std::vector<End> ticks_;  // from the last one up, and so by size
  std::vector<End> tildes_;
};

}  // namespace viva::markdown
