#include "format/markdown/fence_ends.h"

#include <algorithm>

namespace viva::markdown {

bool FenceEnds::any_below(std::uint32_t offset, Fence fence) {
  if (!searched_) find_all();
  return std::any_of(ends_.begin(), ends_.end(), [&](const End& end) {
    return end.fence.mark == fence.mark && end.fence.size >= fence.size &&
           end.offset >= offset;
  });
}

void FenceEnds::find_all() {
  searched_ = true;
  std::uint32_t longest_ticks = 0;
  std::uint32_t longest_tildes = 0;
  std::size_t end = bytes_.size();
  while (end > 0) {
    const std::size_t newline = bytes_.rfind('\n', end - 1);
    const std::size_t begin = newline == bytes_.npos ? 0 : newline + 1;
    std::string_view text = bytes_.substr(begin, end - begin);
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const Fence row = fence_row(text);
    std::uint32_t& longest = row.mark == '`' ? longest_ticks : longest_tildes;
    if (row.size > longest && closes_fence(text, row)) {
      longest = row.size;
      ends_.push_back({static_cast<std::uint32_t>(begin), row});
    }
    end = newline == bytes_.npos ? 0 : newline;
  }
}

}  // namespace viva::markdown
