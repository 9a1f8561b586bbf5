#include "cli/library.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

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

// Adds a bank; what it does not say itself, its course says.
void add(Library& library, ReadResult read, const Settings& defaults = {}) {
  settle(read, defaults, library.review);
  library.course.banks.push_back(std::move(read.bank));
  library.findings.push_back(std::move(read.diagnostics));
}

// A file that a person named. That there is no question in it is a finding.
void add_named_file(Library& library, const fs::path& path,
                    const Settings& defaults = {}) {
  add(library, read_named(read_source(path)), defaults);
}

// Of files that were found, only those with a question in them are banks.
void add_found_files(Library& library, const std::vector<fs::path>& paths,
                     const Settings& defaults = {}) {
  for (const fs::path& path : paths) {
    ReadResult read = read_named(read_source(path));
    if (read.is_bank) {
      add(library, std::move(read), defaults);
    } else {
      library.not_banks.push_back(path.string());
    }
  }
}

void add_course_file(Library& library, const fs::path& path) {
  const CourseFiles files = read_course_file(path);
  if (!files.title.empty()) library.course.title = files.title;
  refuse_unknown_rules(files);
  if (!files.listed) {
    return add_found_files(library, files.banks, files.settings);
  }
  for (const fs::path& bank : files.banks) {
    add_named_file(library, bank, files.settings);
  }
}

void add_folder(Library& library, const fs::path& folder) {
  const std::size_t before = library.course.banks.size();
  if (fs::exists(folder / kCourseFile)) {
    add_course_file(library, folder / kCourseFile);
  } else {
    add_found_files(library, find_bank_files(folder, Reach::kBelow));
  }
  if (library.course.banks.size() == before) {
    throw Error(folder.string() + ": there is no bank in this folder");
  }
}

void add_named(Library& library, const std::string& name) {
  const fs::path path(name);
  if (fs::is_directory(path)) {
    add_folder(library, path);
  } else if (path.filename() == kCourseFile) {
    add_course_file(library, path);
  } else {
    add_named_file(library, path);
  }
}

// Fills the library from the folder if it is a course or holds a bank.
bool add_standing_folder(Library& library, const fs::path& folder,
                         const fs::path& here) {
  const auto told = [&](const fs::path& path) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    const std::string name = whole.lexically_proximate(here).string();
    return "Using " + (name == "." || name == "./" ? "this folder" : name);
  };
  if (fs::exists(folder / kCourseFile)) {
    add_course_file(library, folder / kCourseFile);
    library.origin = told(folder / kCourseFile);
    return true;
  }
  add_found_files(library, find_bank_files(folder, Reach::kFolder));
  // What else lies in a folder that nobody named is nobody's concern.
  library.not_banks.clear();
  const auto& banks = library.course.banks;
  library.origin =
      told(banks.size() == 1 ? fs::path(banks[0].source.name()) : folder);
  return !library.course.banks.empty();
}

// The search ends at the top of a checkout, at home and at the root.
bool is_border(const fs::path& folder) {
  const char* home = std::getenv("HOME");
  return fs::exists(folder / ".git") || folder == folder.root_path() ||
         (home != nullptr && folder == fs::path(home));
}

bool find_standing(Library& library, const fs::path& here) {
  const bool at_work = here == fs::current_path();
  for (fs::path folder = here;; folder = folder.parent_path()) {
    // Messages name what lies nearby as a person would.
    const fs::path near = at_work ? folder.lexically_proximate(here) : folder;
    if (add_standing_folder(library, near, here)) return true;
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
  if (count(read.bank).questions == 0 && !refused) {
    read.diagnostics.insert(read.diagnostics.begin(), no_questions());
  }
  return read;
}

Library open_built_in() {
  Library library;
  add_built_in(library);
  library.course.title = course_title(library);
  return library;
}

Library open_library(std::span<const std::string> banks, const fs::path& here,
                     const Review& review) {
  Library library;
  library.review = review;
  if (!banks.empty()) {
    for (const std::string& name : banks) {
      try {
        add_named(library, name);
      } catch (const Error& error) {
        library.failures.emplace_back(error.what());
      }
    }
    library.origin = banks.size() == 1 ? banks[0] : "The banks named";
  } else if (!find_standing(library, here)) {
    add_built_in(library);
  }
  library.course.title = course_title(library);
  return library;
}

}  // namespace viva
