#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace viva {

// What a folder says about itself.
struct CourseFiles {
  std::string title;                         // empty if it has none
  std::vector<std::filesystem::path> banks;  // in the course's order
  bool listed = false;  // by name, not found below the folder
};

inline constexpr std::string_view kCourseFile = "course.yaml";

// Reads a course.yaml:
//
//   title: Data mining          # optional
//   banks: [week-2.md, w/3.md]  # optional; else all below the folder
//
// Paths are relative to its folder. Throws Error, with line and column, for
// anything else.
CourseFiles read_course_file(const std::filesystem::path& path);

enum class Reach { kFolder, kBelow };

// The files in a folder, or in and below it, that have the ending of a bank,
// in natural order. Names that begin with a dot are passed over.
std::vector<std::filesystem::path> find_bank_files(
    const std::filesystem::path& folder, Reach reach);

// Whether `a` comes before `b` as people sort: "week-2" before "week-10".
bool natural_less(std::string_view a, std::string_view b);

}  // namespace viva
