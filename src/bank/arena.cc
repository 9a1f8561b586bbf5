#include "viva/bank/arena.h"

#include <algorithm>

namespace viva {

// Blocks grow up to the size of a large page: then little is left unused, and
// there are few of them.
void* Arena::allocate_block(std::size_t bytes) {
  const std::size_t size = std::max(next_, bytes);
  char* place = nullptr;
  if (size < Pages::kLarge) {
    // NOLINTNEXTLINE(modernize-avoid-c-arrays)
    place = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(size))
                .get();
  } else {
    place = large_.emplace_back(size).data();
  }
  next_ = std::min(2 * next_, Pages::kLarge);
  at_ = place + bytes;
  left_ = size - bytes;
  return place;
}

}  // namespace viva
