#pragma once

#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace viva {

// Memory that lives as long as its owner and is given back at once. Moving an
// arena does not move what it holds.
class Arena {
 public:
  Arena();
  ~Arena();
  Arena(Arena&& other) noexcept;
  Arena& operator=(Arena&& other) noexcept;

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
  // The resource of the standard library, whose header is a large one.
  struct Memory;

  void* allocate(std::size_t bytes, std::size_t alignment);

  Memory* memory_;  // owned; null once it was moved from
};

}  // namespace viva
