#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "viva/text/pages.h"

namespace viva {

// Memory that lives as long as its owner and is given back at once. Moving an
// arena does not move what it holds.
class Arena {
 public:
  Arena() = default;
  Arena(Arena&& other) noexcept { swap(other); }
  Arena& operator=(Arena&& other) noexcept {
    swap(other);
    return *this;
  }

  std::string_view copy(std::string_view text) {
    const std::span<const char> kept =
        copy(std::span<const char>(text.data(), text.size()));
    return {kept.data(), kept.size()};
  }

  template <typename T>
  const T* keep(const T& item) {
    return copy(std::span<const T>(&item, 1)).data();
  }

  template <typename T>
  std::span<const T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    static_assert(std::is_trivially_destructible_v<T>);
    if (items.empty()) return {};
    void* place = allocate(items.size_bytes(), alignof(T));
    std::memcpy(place, items.data(), items.size_bytes());
    return {static_cast<const T*>(place), items.size()};
  }

 private:
  void* allocate(std::size_t bytes, std::size_t alignment) {
    const std::size_t gap =
        -reinterpret_cast<std::uintptr_t>(at_) & (alignment - 1);
    if (left_ < bytes + gap) return allocate_block(bytes);
    char* const place = at_ + gap;
    at_ = place + bytes;
    left_ -= bytes + gap;
    return place;
  }

  // From a new block.
  void* allocate_block(std::size_t bytes);

  void swap(Arena& other) noexcept {
    std::swap(at_, other.at_);
    std::swap(left_, other.left_);
    std::swap(next_, other.next_);
    blocks_.swap(other.blocks_);
    large_.swap(other.large_);
  }

  static constexpr std::size_t kFirstBlock = 1024;

  char* at_ = nullptr;
  std::size_t left_ = 0;            // behind it, in its block
  std::size_t next_ = kFirstBlock;  // the size of the next block
  // NOLINTNEXTLINE(modernize-avoid-c-arrays): their size is known when run
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<Pages> large_;
};

}  // namespace viva
