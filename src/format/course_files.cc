#include "viva/format/course_files.h"

#include <algorithm>
#include <cctype>

#include "viva/format/format.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

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
        name != kCourseFile && find_format(at->path())) {
      files.push_back(at->path().lexically_normal());
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
    const int left = std::tolower(static_cast<unsigned char>(a.front()));
    const int right = std::tolower(static_cast<unsigned char>(b.front()));
    if (left != right) return left < right;
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  return a.size() < b.size();
}

}  // namespace viva
