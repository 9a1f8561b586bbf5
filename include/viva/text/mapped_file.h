#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace viva {

// A file whose bytes are looked at where the system keeps them, which is about
// twice as fast as reading it. Another program may write to it meanwhile: what
// was found then is worth nothing, and has_changed() says so. Where the file
// becomes shorter, zeros stand in place of what is gone.
class MappedFile {
 public:
  MappedFile() = default;
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept { swap(other); }
  MappedFile& operator=(MappedFile&& other) noexcept {
    swap(other);
    return *this;
  }

  // An open regular file of this size that is not empty; `path` is where it
  // stands. Nothing if it cannot be mapped: it can still be read.
  static std::optional<MappedFile> map(int file, std::string path);

  const char* data() const { return data_; }
  std::size_t size() const { return size_; }

  // Says that what stands before `end` will hardly be looked at any more. It
  // stays there, but is fetched again where it is looked at: so what was read
  // need not stand in memory as long as more is.
  void let_go(std::size_t end);

  // Whether the file was written to since it was mapped. One that was replaced
  // by another of the same name is still there as it was.
  bool has_changed() const;

 private:
  void swap(MappedFile& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(let_go_, other.let_go_);
    std::swap(place_, other.place_);
    std::swap(path_, other.path_);
    std::swap(about_, other.about_);
  }

  const char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t let_go_ = 0;  // bytes that were
  std::size_t place_ = 0;   // among those that are mapped
  std::string path_;
  struct stat about_ = {};
};

}  // namespace viva
