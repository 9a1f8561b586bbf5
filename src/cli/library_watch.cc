#include "cli/library_watch.h"

#include <utility>

#include "cli/common.h"
#include "cli/world.h"
#include "viva/text/error.h"

namespace viva {

LibraryWatch::LibraryWatch(const Arguments& arguments, const Library& library)
    : arguments_(arguments),
      origin_(library.origin),
      review_(library.review),
      files_(library) {
  if (library.built_in) {
    throw Error("--watch: the bank built into viva is no file to be saved");
  }
}

std::optional<Reread> LibraryWatch::look() {
  if (!files_.look()) return std::nullopt;
  Reread reread{local_clock(now()), std::nullopt};
  try {
    read(reread);
  } catch (const Error& error) {
    reread.why = error.what();
  }
  return reread;
}

void LibraryWatch::read(Reread& reread) {
  if (const auto missing = files_.missing()) {
    reread.why = *missing + " is not there";
    return;
  }
  Library library = open_library(arguments_, review_);
  if (library.origin != origin_) {
    reread.why = "what is found here now is another course";
    return;
  }
  files_.follow(library);
  reread.library = std::move(library);
}

}  // namespace viva
