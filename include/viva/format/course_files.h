#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// What a folder says about itself. The settings' texts live in `source` and
// `arena`.
struct CourseFiles {
  Source source;
  Arena arena;
  std::string title;                         // empty if it has none
  Settings settings;                         // for all of its banks
  std::vector<std::filesystem::path> banks;  // in the course's order
  bool listed = false;               // by name, not found below the folder
  std::vector<std::string> ignored;  // patterns of what is no bank
};

inline constexpr std::string_view kCourseFile = "course.yaml";

// Reads a course.yaml:
//
//   title: Data mining          # all of this is optional
//   banks: [week-2.md, w/3.md]  # else all banks below the folder
//   ignore: [FORMAT.md, old/*]  # of those below it, what is none
//   pass_mark: 60               # and the other settings of a bank
//
// Paths are relative to its folder; `*` and `?` stand for any characters.
// Throws Error, with line and column, for anything else.
CourseFiles read_course_file(const std::filesystem::path& path);

// The same without looking for banks: `banks` has those that are listed.
CourseFiles read_course_settings(const std::filesystem::path& path);

// Whether a file of this name, there or not, is one of the course's banks.
bool belongs_to(const CourseFiles& course, const std::filesystem::path& bank);

enum class Reach { kFolder, kBelow };

// The files in a folder, or in and below it, that have the ending of a bank,
// in natural order. Names that begin with a dot are passed over, and so is a
// course.yaml.
std::vector<std::filesystem::path> find_bank_files(
    const std::filesystem::path& folder, Reach reach);

// Whether `a` comes before `b` as people sort: "week-2" before "Week-10".
bool natural_less(std::string_view a, std::string_view b);

}  // namespace viva
