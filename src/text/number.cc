#include "viva/text/number.h"

#include <fmt/core.h>

#include <charconv>
#include <cmath>

namespace viva {
namespace {

constexpr std::string_view kMinus = "\u2212";

bool begins_number(std::string_view text) {
  if (text.starts_with('.')) text.remove_prefix(1);
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

}  // namespace

std::optional<double> read_number(std::string_view text) {
  bool negative = false;
  if (text.starts_with(kMinus)) {
    negative = true;
    text.remove_prefix(kMinus.size());
  } else if (text.starts_with('-') || text.starts_with('+')) {
    negative = text.front() == '-';
    text.remove_prefix(1);
  }
  if (!begins_number(text)) return std::nullopt;
  double value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end || !std::isfinite(value)) {
    return std::nullopt;
  }
  if (value == 0) return 0;  // there is but one zero
  return negative ? -value : value;
}

std::string write_number(double value) { return fmt::format("{}", value); }

}  // namespace viva
