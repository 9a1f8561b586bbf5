#include "viva/text/pages.h"

#include <sys/mman.h>

#include <cstdint>
#include <new>

namespace viva {
namespace {

// How far the next large page begins behind this.
std::size_t to_large_page(const void* place) {
  const auto rest = reinterpret_cast<std::uintptr_t>(place) % Pages::kLarge;
  return rest == 0 ? 0 : Pages::kLarge - rest;
}

// Asks for large pages, the last one if more than half of it is used. That the
// system has none is no failure.
void prefer_large(char* begin, std::size_t size) {
#ifdef MADV_HUGEPAGE
  const std::size_t pages = (size + Pages::kLarge / 2) / Pages::kLarge;
  madvise(begin, pages * Pages::kLarge, MADV_HUGEPAGE);
#else
  static_cast<void>(begin);
  static_cast<void>(size);
#endif
}

}  // namespace

Pages::Pages(std::size_t size) : size_(size) {
  if (size == 0) return;
  const bool large = size >= kLarge;
  // What is not touched costs nothing.
  room_ = large ? size + 2 * kLarge : size;
  mapped_ = mmap(nullptr, room_, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapped_ == MAP_FAILED) {
    mapped_ = nullptr;
    throw std::bad_alloc();
  }
  data_ = static_cast<char*>(mapped_);
  if (!large) return;
  data_ += to_large_page(mapped_);
  prefer_large(data_, size);
}

Pages::~Pages() {
  if (mapped_ != nullptr) munmap(mapped_, room_);
}

}  // namespace viva
