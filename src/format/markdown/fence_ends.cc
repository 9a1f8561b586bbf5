#include "format/markdown/fence_ends.h"

#include <algorithm>

namespace viva::markdown {

bool FenceEnds::any_below(std::uint32_t offset, Fence fence) {
  if (!searched_) find_all();
  const std::vector<End>& ends = ends_of(fence.mark);
  // Of those that are long enough the shortest stands furthest below.
  const auto end = std::lower_bound(
      ends.begin(), ends.end(), fence.size,
      [](const End& row, std::uint32_t size) { return row.size < size; });
  return end != ends.end() && end->offset >= offset;
}

void FenceEnds::find_all() {
  searched_ = true;
  std::size_t end = bytes_.size();
  while (end > 0) {
    const std::size_t newline = bytes_.rfind('\n', end - 1);
    const std::size_t begin = newline == bytes_.npos ? 0 : newline + 1;
    std::string_view text = bytes_.substr(begin, end - begin);
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const Fence row = fence_row(text);
    std::vector<End>& ends = ends_of(row.mark);
    const std::uint32_t longest = ends.empty() ? 0 : ends.back().size;
    if (row.size > longest && closes_fence(text, row)) {
      ends.push_back({static_cast<std::uint32_t>(begin), row.size});
    }
    end = newline == bytes_.npos ? 0 : newline;
  }
}

}  // namespace viva::markdown
