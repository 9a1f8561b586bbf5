#include <fmt/core.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "cli/common.h"
#include "viva/bank/course.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// In the form of the file's ending, with the comments where it is Markdown.
std::string starter_in(const Format& format) {
  const std::string markdown(starter_bank());
  if (&format == &formats().front()) return markdown;
  return format.write(read_bank(Source("starter.md", markdown)).bank);
}

// Never over a file that is there.
void write_new_file(const std::string& name, const std::string& bytes) {
  std::FILE* const file = std::fopen(name.c_str(), "wbx");
  if (file == nullptr) {
    throw Error(fmt::format("{}: {}", name, std::strerror(errno)));
  }
  const bool whole =
      std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  if (std::fclose(file) != 0 || !whole) {
    throw Error(name + ": it could not be written");
  }
}

}  // namespace

int run_new(const Arguments& arguments) {
  if (arguments.banks.size() > 1) throw Error("new writes one bank");
  const std::string& name = arguments.banks.front();
  if (std::filesystem::path(name).filename() == kCourseFile) {
    throw Error(name + " would be a course; a bank needs another name");
  }
  const Format* format = find_format(name);
  if (format == nullptr) {
    throw Error(name +
                ": a bank's name ends in .md, .yaml or .json, which says its "
                "form");
  }
  write_new_file(name, starter_in(*format));
  open_output(arguments).write(
      {StyledLine(fmt::format("{} is a small bank with a question of each "
                              "kind. Change it, then:",
                              name)),
       StyledLine(fmt::format("  viva check {}", name)),
       StyledLine(fmt::format("  viva take {}", name))});
  return 0;
}

}  // namespace viva
