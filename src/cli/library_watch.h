#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/file_watch.h"
#include "cli/library.h"

namespace viva {

// How long to wait between two looks.
inline constexpr std::chrono::milliseconds kWatchPause{300};

// A library read again, or why it could not be.
struct Reread {
  std::string clock;  // "10:30:05", when it was
  std::optional<Library> library;
  std::string why = {};
};

// Reads the library of the arguments again when a file of it was saved. A bank
// that is not there any more is taken for one that is being saved: nothing is
// read without it, and nothing in its place.
class LibraryWatch {
 public:
  // Throws Error for a library that is in no file. The arguments must outlive
  // the watch.
  LibraryWatch(const Arguments& arguments, const Library& library);

  // Nothing if nothing was saved since the look before.
  std::optional<Reread> look();

 private:
  void read(Reread& reread);

  const Arguments& arguments_;
  std::string origin_;
  Review review_;
  FileWatch files_;
};

}  // namespace viva
