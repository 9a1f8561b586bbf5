#include "view/report/uri.h"

#include <fmt/format.h>

#include <iterator>

namespace viva {
namespace {

bool is_unreserved(char c) {
  constexpr std::string_view kMarks = "-._~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || kMarks.find(c) != kMarks.npos;
}

}  // namespace

std::string uri_of(std::string_view path) {
  while (path.starts_with("//")) path.remove_prefix(1);
  std::string uri;
  for (const char c : path) {
    if (c == '/' || is_unreserved(c)) {
      uri += c;
    } else {
      fmt::format_to(std::back_inserter(uri), "%{:02X}",
                     static_cast<unsigned char>(c));
    }
  }
  return uri;
}

}  // namespace viva
