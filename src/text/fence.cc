#include "viva/text/fence.h"

#include <algorithm>

namespace viva {
namespace {

constexpr std::uint32_t kMinSize = 3;

}  // namespace

Fence fence_row(std::string_view text) {
  if (text.empty() || (text.front() != '`' && text.front() != '~')) return {};
  const std::size_t size =
      std::min(text.find_first_not_of(text.front()), text.size());
  if (size < kMinSize) return {};
  return {text.front(), static_cast<std::uint32_t>(size)};
}

std::optional<Fence> opened_fence(std::string_view text) {
  const Fence fence = fence_row(text);
  if (fence.size == 0) return std::nullopt;
  if (fence.mark == '`' && text.find('`', fence.size) != text.npos) {
    return std::nullopt;
  }
  return fence;
}

bool closes_fence(std::string_view text, Fence fence) {
  const Fence row = fence_row(text);
  return row.mark == fence.mark && row.size >= fence.size &&
         text.find_first_not_of(" \t\r", row.size) == text.npos;
}

}  // namespace viva
