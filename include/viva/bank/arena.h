#pragma once

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace viva {

// Memory that lives as long as its owner and is given back at once. Moving an
// arena does not move what it holds.
class Arena {
 public:
  Arena() : memory_(std::make_unique<std::pmr::monotonic_buffer_resource>()) {}

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
    void* place = memory_->allocate(items.size_bytes(), alignof(T));
    T* first = static_cast<T*>(place);
    std::uninitialized_copy(items.begin(), items.end(), first);
    return {first, items.size()};
  }

 private:
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
};

}  // namespace viva
