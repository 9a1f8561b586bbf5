#pragma once

#include <filesystem>
#include <map>

#include "viva/format/course_files.h"

namespace viva {

// Whether a search upwards ends in this folder: at the top of a checkout, at
// home and at the root.
bool is_border(const std::filesystem::path& folder);

// Whether a course.yaml stands in the folder.
bool has_course(const std::filesystem::path& folder);

// The courses that files stand in, each read once and without its banks.
class Courses {
 public:
  // That of the nearest course.yaml in the file's folder or above it, or null.
  // The file need not be there. Throws Error for one that cannot be read.
  const CourseFiles* above(const std::filesystem::path& file);

 private:
  std::map<std::filesystem::path, CourseFiles> known_;  // by their files
};

}  // namespace viva
