#include "cli/library.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "cli/courses.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

bool has_errors(const Diagnostics& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& found) {
                       return found.severity == Severity::kError;
                     });
}

bool has_questions(const Bank& bank) {
  return std::any_of(
      bank.sections.begin(), bank.sections.end(),
      [](const Section& section) { return !section.questions.empty(); });
}

// A library that is being filled.
struct Opening {
  Library& library;
  Courses courses = {};
  std::set<std::string> names = {};  // of what was read
  std::size_t repeated = 0;          // names that were met once more
};

ReadResult read_and_confirm(Source source) {
  ReadResult read = read_named(std::move(source));
  read.bank.source.confirm();
  return read;
}

ReadResult read_file(const fs::path& path, const Review& review) {
  return read_and_confirm(read_source(path, review.hold));
}

// Adds a bank; what it does not say itself, its course says.
void add(Library& library, ReadResult read, const Settings& defaults = {}) {
  library.blocks.push_back(block_counts(read));
  settle(read, defaults, library.review);
  library.course.banks.push_back(std::move(read.bank));
  library.findings.push_back(std::move(read.diagnostics));
}

// False for a file that was named once before, or that a course has too.
bool is_new(Opening& to, const fs::path& path) {
  const bool is_new = to.names.insert(path.lexically_normal().string()).second;
  if (!is_new) ++to.repeated;
  return is_new;
}

// A file that a course names. That there is no question in it is a finding.
void add_listed_file(Opening& to, const fs::path& path,
                     const Settings& defaults) {
  std::error_code ignored;
  if (fs::is_fifo(path, ignored)) {
    throw Error(path.string() + ": is a pipe and no file");
  }
  if (is_new(to, path)) {
    add(to.library, read_file(path, to.library.review), defaults);
  }
}

// What a course says of the findings in one of its files that is looked at by
// itself.
Settings settings_for_findings(const Settings& course) {
  Settings settings;
  settings.language = course.language;
  settings.check = course.check;
  return settings;
}

void add_document(Opening& to, Source source) {
  const Review& review = to.library.review;
  const CourseFiles* course =
      review.in_course ? to.courses.above(source.name()) : nullptr;
  const bool belongs = course != nullptr && belongs_to(*course, source.name());
  if (review.banks_only && course != nullptr && !belongs) return;
  ReadResult read = read_and_confirm(std::move(source));
  if (review.banks_only && !read.is_bank) return;
  add(to.library, std::move(read),
      belongs ? settings_for_findings(course->settings) : Settings());
}

// Of files that were found, only those with a question in them are banks.
void add_found_files(Opening& to, const std::vector<fs::path>& paths,
                     const Settings& defaults = {}) {
  for (const fs::path& path : paths) {
    if (!is_new(to, path)) continue;
    ReadResult read = read_file(path, to.library.review);
    if (read.is_bank) {
      add(to.library, std::move(read), defaults);
    } else {
      to.library.not_banks.push_back(path.string());
    }
  }
}

void add_course_file(Opening& to, const fs::path& path) {
  const CourseFiles files = read_course_file(path);
  if (!files.title.empty()) to.library.course.title = files.title;
  refuse_unknown_rules(files);
  if (!files.listed) return add_found_files(to, files.banks, files.settings);
  for (const fs::path& bank : files.banks) {
    add_listed_file(to, bank, files.settings);
  }
}

void add_folder(Opening& to, const fs::path& folder) {
  const auto met = [&] { return to.library.course.banks.size() + to.repeated; };
  const std::size_t before = met();
  if (has_course(folder)) {
    add_course_file(to, folder / kCourseFile);
  } else {
    add_found_files(to, find_bank_files(folder, Reach::kBelow));
  }
  if (met() == before) {
    throw Error(folder.string() + ": there is no bank in this folder");
  }
}

void add_named(Opening& to, const std::string& name) {
  const fs::path path(name);
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) {
    add_folder(to, path);
  } else if (path.filename() == kCourseFile) {
    add_course_file(to, path);
  } else if (is_new(to, path)) {
    add_document(to, read_source(path, to.library.review.hold));
  }
}

// Fills the library from the folder if it is a course or holds a bank.
bool add_standing_folder(Opening& to, const fs::path& folder,
                         const fs::path& here) {
  Library& library = to.library;
  const auto told = [&](const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    const std::string name = whole.lexically_proximate(here).string();
    return "Using " + (name == "." || name == "./" ? "this folder" : name);
  };
  if (has_course(folder)) {
    add_course_file(to, folder / kCourseFile);
    library.origin = told(folder / kCourseFile);
    return true;
  }
  add_found_files(to, find_bank_files(folder, Reach::kFolder));
  // What else lies in a folder that nobody named is nobody's concern.
  library.not_banks.clear();
  const auto& banks = library.course.banks;
  library.origin =
      told(banks.size() == 1 ? fs::path(banks[0].source.name()) : folder);
  return !library.course.banks.empty();
}

bool find_standing(Opening& to, const fs::path& here) {
  const bool at_work = here == fs::current_path();
  for (fs::path folder = here;; folder = folder.parent_path()) {
    // Messages name what lies nearby as a person would.
    const fs::path near = at_work ? folder.lexically_proximate(here) : folder;
    if (add_standing_folder(to, near, here)) return true;
    if (is_border(folder)) return false;
  }
}

void add_built_in(Library& library) {
  add(library, read_bank(Source("week-10.md", std::string(built_in_bank()))));
  library.origin = "The bank built into viva";
  library.built_in = true;
}

std::string course_title(const Library& library) {
  const Course& course = library.course;
  if (!course.title.empty()) return course.title;
  if (course.banks.size() == 1) return std::string(bank_title(course.banks[0]));
  return std::to_string(course.banks.size()) + " banks";
}

}  // namespace

ReadResult read_named(Source source) {
  ReadResult read = read_bank(std::move(source));
  const bool refused = read.is_bank && has_errors(read.diagnostics);
  if (!has_questions(read.bank) && !refused) {
    read.diagnostics.insert(read.diagnostics.begin(), no_questions());
  }
  return read;
}

BlockCounts block_counts(const ReadResult& read) {
  return {read.blocks, read.refused};
}

Library open_built_in() {
  Library library;
  add_built_in(library);
  library.course.title = course_title(library);
  return library;
}

Library open_document(Source source, const Review& review) {
  Library library;
  library.review = review;
  library.origin = source.name();
  Opening opening{library};
  add_document(opening, std::move(source));
  library.course.title = course_title(library);
  return library;
}

Library open_library(std::span<const std::string> banks, const fs::path& here,
                     const Review& review) {
  Library library;
  library.review = review;
  Opening opening{library};
  if (!banks.empty()) {
    for (const std::string& name : banks) {
      try {
        add_named(opening, name);
      } catch (const Error& error) {
        library.failures.emplace_back(error.what());
      }
    }
    library.origin = banks.size() == 1 ? banks[0] : "The banks named";
  } else if (!find_standing(opening, here)) {
    add_built_in(library);
  }
  library.course.title = course_title(library);
  return library;
}

}  // namespace viva
