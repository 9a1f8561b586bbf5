#include "viva/format/course_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "viva/data/node.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const Source& source, std::uint32_t offset,
                       std::string_view message) {
  const Position place = LineIndex(source).position(offset);
  throw Error(fmt::format("{}:{}:{}: {}", source.name(), place.line,
                          place.column, make_safe(message).str()));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Cuts the run of digits off the front of `text`, without its zeros.
std::string_view take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto size = static_cast<std::size_t>(end - text.begin());
  std::string_view digits = text.substr(0, size);
  text.remove_prefix(size);
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

}  // namespace

CourseFiles read_course_file(const fs::path& path) {
  const Source source = read_source(path);
  const DataResult data = read_yaml(source);
  if (data.fault) fail(source, data.fault->offset, data.fault->message);
  if (data.root.kind != Node::Kind::kMap) {
    fail(source, 0, "a course is written as 'title: ...' and 'banks: [...]'");
  }
  CourseFiles files;
  for (std::size_t i = 0; i < data.root.keys.size(); ++i) {
    const Node& key = data.root.keys[i];
    const Node& value = data.root.items[i];
    if (key.text == "title" && value.is_text()) {
      files.title = value.text;
    } else if (key.text == "banks" && value.kind == Node::Kind::kList) {
      files.listed = true;
      for (const Node& item : value.items) {
        if (!item.is_text()) fail(source, item.span.begin, "not a file's name");
        files.banks.push_back(path.parent_path() / item.text);
      }
    } else if (key.text == "title" || key.text == "banks") {
      fail(source, key.span.begin,
           fmt::format("'{}' is not a {}", key.text,
                       key.text == "title" ? "text" : "list of files"));
    } else {
      fail(source, key.span.begin,
           fmt::format("unknown key '{}'; a course has 'title' and 'banks'",
                       key.text));
    }
  }
  if (!files.listed) {
    const fs::path folder = path.parent_path();
    files.banks = find_bank_files(folder.empty() ? "." : folder, Reach::kBelow);
  }
  return files;
}

std::vector<fs::path> find_bank_files(const fs::path& folder, Reach reach) {
  std::vector<fs::path> files;
  std::error_code error;
  constexpr auto kSkip = fs::directory_options::skip_permission_denied;
  for (fs::recursive_directory_iterator at(folder, kSkip, error), end;
       at != end; at.increment(error)) {
    const std::string name = at->path().filename().string();
    if (name.starts_with('.') || reach == Reach::kFolder) {
      at.disable_recursion_pending();
    }
    if (!name.starts_with('.') && at->is_regular_file(error) &&
        find_format(at->path())) {
      files.push_back(at->path());
    }
  }
  std::sort(files.begin(), files.end(),
            [](const fs::path& a, const fs::path& b) {
              return natural_less(a.string(), b.string());
            });
  return files;
}

bool natural_less(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      const std::string_view left = take_digits(a);
      const std::string_view right = take_digits(b);
      if (left.size() != right.size()) return left.size() < right.size();
      if (left != right) return left < right;
      continue;
    }
    if (a.front() != b.front()) return a.front() < b.front();
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.size() < b.size();
}

}  // namespace viva
