#include <fmt/core.h>
#include <fnmatch.h>

#include <algorithm>
#include <utility>

#include "format/in_quotes.h"
#include "format/settings.h"
#include "viva/data/node.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const Source& source, std::uint32_t offset,
                       std::string_view message) {
  const Position place = LineIndex(source).position(offset);
  throw Error(fmt::format("{}:{}:{}: {}", source.name(), place.line,
                          place.column, make_safe(message).str()));
}

// A course without its settings is not the course: the first fault ends it.
void fail_at_first(const Source& source, Report& report) {
  for (const Diagnostic& found : report.take()) {
    if (found.severity == Severity::kError) {
      fail(source, found.span.begin, found.message);
    }
  }
}

std::vector<std::string> read_names(const Node& value, std::string_view key,
                                    const Source& source) {
  if (value.kind != Node::Kind::kList) {
    fail(source, value.span.begin,
         fmt::format("'{}' is not a list of files", key));
  }
  std::vector<std::string> names;
  for (const Node& item : value.items) {
    if (!item.is_text()) fail(source, item.span.begin, "not a file's name");
    names.push_back(item.text);
  }
  return names;
}

void refuse_key(const Node& key, const Source& source) {
  std::vector<std::string_view> known = {"title", "banks", "ignore"};
  const auto settings = setting_keys();
  known.insert(known.end(), settings.begin(), settings.end());
  if (std::find(known.begin(), known.end(), key.text) != known.end()) return;
  const std::string advice = did_you_mean(key.text, known);
  fail(source, key.span.begin,
       fmt::format("unknown key {}{}", in_quotes(key.text), advice));
}

bool fits(std::string pattern, const fs::path& name) {
  if (pattern.ends_with('/')) pattern.pop_back();
  return ::fnmatch(pattern.c_str(), name.c_str(), 0) == 0 ||
         ::fnmatch(pattern.c_str(), name.filename().c_str(), 0) == 0;
}

// Whether a pattern names the file or a folder that it lies in.
bool is_ignored(const fs::path& name, const std::vector<std::string>& ignore) {
  for (fs::path part = name; !part.empty(); part = part.parent_path()) {
    const bool any = std::any_of(
        ignore.begin(), ignore.end(),
        [&](const std::string& pattern) { return fits(pattern, part); });
    if (any) return true;
  }
  return false;
}

fs::path whole_path(const fs::path& path) {
  return fs::absolute(path).lexically_normal();
}

// Whether a file of this name may be found in and below a folder.
bool is_bank_name(const fs::path& name) {
  const bool hidden =
      std::any_of(name.begin(), name.end(), [](const fs::path& part) {
        return part.string().starts_with('.');  // ".." as well
      });
  return !hidden && name.filename() != kCourseFile &&
         find_format(name) != nullptr;
}

}  // namespace

CourseFiles read_course_settings(const fs::path& path) {
  CourseFiles files{read_source(path), {}, {}, {}, {}, false, {}};
  const Source& source = files.source;
  const DataResult data = read_yaml(source);
  Report report;
  report_faults(data, report);
  fail_at_first(source, report);
  if (data.root.kind != Node::Kind::kMap &&
      data.root.kind != Node::Kind::kNull) {
    fail(source, 0, "a course is written as 'title: ...' and 'banks: [...]'");
  }
  const TreeContext context{source, files.arena, report};
  for (std::size_t i = 0; i < data.root.keys.size(); ++i) {
    const Node& key = data.root.keys[i];
    const Node& value = data.root.items[i];
    refuse_key(key, source);
    read_setting(key, value, files.settings, context);
    if (key.text == "title") {
      files.title = read_line(value, "title", context).view;
    } else if (key.text == "ignore") {
      files.ignored = read_names(value, key.text, source);
    } else if (key.text == "banks") {
      files.listed = true;
      for (const std::string& name : read_names(value, key.text, source)) {
        files.banks.push_back((path.parent_path() / name).lexically_normal());
      }
    }
  }
  fail_at_first(source, report);
  return files;
}

CourseFiles read_course_file(const fs::path& path) {
  CourseFiles files = read_course_settings(path);
  if (files.listed) return files;
  const fs::path parent = path.parent_path();
  const fs::path folder = parent.empty() ? "." : parent;
  for (fs::path& bank : find_bank_files(folder, Reach::kBelow)) {
    if (!is_ignored(bank.lexically_relative(folder), files.ignored)) {
      files.banks.push_back(std::move(bank));
    }
  }
  return files;
}

bool belongs_to(const CourseFiles& course, const fs::path& bank) {
  const fs::path whole = whole_path(bank);
  if (course.listed) {
    return std::any_of(
        course.banks.begin(), course.banks.end(),
        [&](const fs::path& listed) { return whole_path(listed) == whole; });
  }
  const fs::path folder = whole_path(course.source.name()).parent_path();
  const fs::path name = whole.lexically_relative(folder);
  return is_bank_name(name) && !is_ignored(name, course.ignored);
}

}  // namespace viva
