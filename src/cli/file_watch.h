#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/library.h"

namespace viva {

// The files that a library was read from, and how they stood when they were
// looked at last. Files replaced by a rename have changed, and so has one that
// is not there any more or again.
class FileWatch {
 public:
  explicit FileWatch(const Library& library);

  // Whether any of them has changed since the look before.
  bool look();

  // A bank that is not there now.
  std::optional<std::string> missing() const;

  // Goes on with the files of a library read anew.
  void follow(const Library& library);

 private:
  // All that a save changes, even one that leaves the size as it was.
  struct Stamp {
    std::int64_t seconds = 0;
    std::int64_t nanoseconds = 0;
    std::int64_t bytes = 0;
    std::uint64_t node = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
  };
  using Stamps = std::map<std::filesystem::path, std::optional<Stamp>>;

  static std::optional<Stamp> stamp_of(const std::filesystem::path& path);

  std::vector<std::filesystem::path> banks_;
  Stamps stamps_;
};

}  // namespace viva
