#include "viva/journal/time.h"

#include <fmt/core.h>

#include <charconv>
#include <chrono>

namespace viva {
namespace {

namespace chrono = std::chrono;

// Reads the number that stands at `begin`, just `size` digits long.
std::optional<int> digits(std::string_view text, std::size_t begin,
                          std::size_t size) {
  int value = 0;
  const char* first = text.data() + begin;
  const auto [stop, error] = std::from_chars(first, first + size, value);
  if (error != std::errc() || stop != first + size || value < 0) {
    return std::nullopt;
  }
  return value;
}

bool has_shape(std::string_view text, std::string_view shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (shape[i] == '0' ? !digit : text[i] != shape[i]) return false;
  }
  return true;
}

}  // namespace

std::string write_time(Time time) {
  const chrono::sys_time<chrono::milliseconds> point{
      chrono::milliseconds(time)};
  const auto day = chrono::floor<chrono::days>(point);
  const chrono::year_month_day date(day);
  const auto rest = (point - day).count();
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
                     static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()), rest / 3600000,
                     rest / 60000 % 60, rest / 1000 % 60, rest % 1000);
}

std::optional<Time> read_time(std::string_view text) {
  if (!has_shape(text, "0000-00-00T00:00:00.000Z")) return std::nullopt;
  const chrono::year_month_day date(
      chrono::year(*digits(text, 0, 4)),
      chrono::month(static_cast<unsigned>(*digits(text, 5, 2))),
      chrono::day(static_cast<unsigned>(*digits(text, 8, 2))));
  const bool hour = *digits(text, 11, 2) < 24 && *digits(text, 14, 2) < 60 &&
                    *digits(text, 17, 2) < 60;
  if (!date.ok() || !hour) return std::nullopt;
  const auto point = chrono::sys_days(date) +
                     chrono::hours(*digits(text, 11, 2)) +
                     chrono::minutes(*digits(text, 14, 2)) +
                     chrono::seconds(*digits(text, 17, 2)) +
                     chrono::milliseconds(*digits(text, 20, 3));
  return point.time_since_epoch().count();
}

}  // namespace viva
