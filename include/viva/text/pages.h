#pragma once

#include <cstddef>
#include <utility>

namespace viva {

// Memory for what is large, owned. It is taken from the system by itself and
// given back whole, and in pages of the largest kind where the system has such:
// else half of the time of filling it goes into its small ones.
class Pages {
 public:
  // The size of a page of the usual large kind.
  static constexpr std::size_t kLarge = std::size_t{2} << 20;

  Pages() = default;

  // Room for so many bytes, all of them 0. Throws std::bad_alloc.
  explicit Pages(std::size_t size);
  ~Pages();
  Pages(Pages&& other) noexcept { swap(other); }
  Pages& operator=(Pages&& other) noexcept {
    swap(other);
    return *this;
  }

  char* data() const { return data_; }
  std::size_t size() const { return size_; }

 private:
  void swap(Pages& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(mapped_, other.mapped_);
    std::swap(room_, other.room_);
  }

  char* data_ = nullptr;  // begins a large page if there is room for one
  std::size_t size_ = 0;
  void* mapped_ = nullptr;
  std::size_t room_ = 0;  // that is mapped
};

}  // namespace viva
