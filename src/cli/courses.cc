#include "cli/courses.h"

#include <cstdlib>
#include <utility>

#include "cli/rule_settings.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// As a person would name it who named the file so.
fs::path told_path(const fs::path& course, const fs::path& file) {
  return file.is_absolute() ? course
                            : course.lexically_proximate(fs::current_path());
}

}  // namespace

bool has_course(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / kCourseFile, ignored);
}

bool is_border(const fs::path& folder) {
  const char* const home = std::getenv("HOME");
  // Without a slash at its end.
  const fs::path top =
      (fs::path(home == nullptr ? "" : home) / "").lexically_normal();
  std::error_code ignored;
  return fs::exists(folder / ".git", ignored) || folder == folder.root_path() ||
         folder == top.parent_path();
}

const CourseFiles* Courses::above(const fs::path& file) {
  const fs::path whole = fs::absolute(file).lexically_normal();
  for (fs::path folder = whole.parent_path();; folder = folder.parent_path()) {
    const fs::path path = folder / kCourseFile;
    if (const auto known = known_.find(path); known != known_.end()) {
      return &known->second;
    }
    if (has_course(folder)) {
      CourseFiles course = read_course_settings(told_path(path, file));
      refuse_unknown_rules(course);
      return &known_.emplace(path, std::move(course)).first->second;
    }
    if (is_border(folder)) return nullptr;
  }
}

}  // namespace viva
