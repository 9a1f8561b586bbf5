#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace viva {

// A row of three or more ` or ~ that begins code in Markdown.
struct Fence {
  char mark = 0;
  std::uint32_t size = 0;
};

// The row that `text` begins with; its size is 0 if there is none.
Fence fence_row(std::string_view text);

// The fence that `text` begins with, if it begins one (CommonMark 4.5: no `
// stands behind a row of `).
std::optional<Fence> opened_fence(std::string_view text);

// Whether a line, given without its indentation, ends the fence.
bool closes_fence(std::string_view text, Fence fence);

}  // namespace viva
