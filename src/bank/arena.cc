#include "viva/bank/arena.h"

#include <memory_resource>
#include <utility>

namespace viva {

struct Arena::Memory {
  std::pmr::monotonic_buffer_resource resource;
};

Arena::Arena() : memory_(new Memory) {}

Arena::~Arena() { delete memory_; }

Arena::Arena(Arena&& other) noexcept
    : memory_(std::exchange(other.memory_, nullptr)) {}

Arena& Arena::operator=(Arena&& other) noexcept {
  std::swap(memory_, other.memory_);
  return *this;
}

void* Arena::allocate(std::size_t bytes, std::size_t alignment) {
  return memory_->resource.allocate(bytes, alignment);
}

}  // namespace viva
