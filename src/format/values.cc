#include "format/values.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "format/in_quotes.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr std::string_view kBlank = " \t\r";
constexpr std::array<std::string_view, 2> kYes = {"yes", "true"};
constexpr std::array<std::string_view, 2> kNo = {"no", "false"};
constexpr std::array<std::string_view, 3> kHours = {"h", "hour", "hours"};
constexpr std::array<std::string_view, 5> kMinutes = {"", "m", "min", "minute",
                                                      "minutes"};
constexpr std::uint32_t kMostMinutes = 100'000;

std::string_view without_end(std::string_view line) {
  return line.substr(0, line.find_last_not_of(kBlank) + 1);
}

// Cuts a whole number and the space behind it off the front.
std::optional<std::uint32_t> take_whole(std::string_view& text) {
  std::uint32_t value = 0;
  const auto [stop, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || value > kMostMinutes) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(stop - text.data()));
  text = trim(text);
  return value;
}

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Text part_of(Text from, std::string_view part) {
  const auto offset =
      static_cast<std::uint32_t>(part.data() - from.view.data());
  const bool plain = from.span.end - from.span.begin == from.view.size();
  if (!plain) return {part, from.span};
  const std::uint32_t begin = from.span.begin + offset;
  return {part, {begin, begin + static_cast<std::uint32_t>(part.size())}};
}

Text tidy(Text text, Arena& arena) {
  std::string result;
  std::string_view rest = text.view;
  std::size_t blank = 0;  // lines since the last one with something in it
  while (true) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = without_end(rest.substr(0, end));
    if (line.empty()) {
      ++blank;
    } else if (result.empty()) {
      result = line.substr(line.find_first_not_of(" \t"));
    } else {
      result.append(blank + 1, '\n');
      result += line;
    }
    if (!line.empty()) blank = 0;
    if (end == rest.size()) break;
    rest.remove_prefix(end + 1);
  }
  if (result == text.view) return text;
  return {arena.copy(result), text.span};
}

Text one_line(Text text, Arena& arena) {
  const Text trimmed = part_of(text, trim(text.view));
  if (trimmed.view.find_first_of("\r\n") == trimmed.view.npos) return trimmed;
  std::string line(trimmed.view);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\r' || c == '\n'; },
      ' ');
  return {arena.copy(line), text.span};
}

std::vector<Text> split_list(Text text) {
  std::vector<Text> parts;
  std::string_view rest = text.view;
  while (true) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    const std::string_view part = trim(rest.substr(0, end));
    if (!part.empty()) parts.push_back(part_of(text, part));
    if (end == rest.size()) return parts;
    rest.remove_prefix(end + 1);
  }
}

std::size_t list_mark_size(std::string_view line) {
  const std::size_t digits =
      std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view marks = digits == 0 ? "-*+" : ".)";
  const std::string_view rest = line.substr(digits);
  const bool marked =
      rest.size() > 1 && rest[1] == ' ' && marks.find(rest[0]) != marks.npos;
  return marked ? digits + 2 : 0;
}

std::vector<Text> split_items(Text text) {
  std::vector<Text> items;
  std::string_view rest = text.view;
  while (true) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = trim(rest.substr(0, end));
    line.remove_prefix(list_mark_size(line));
    items.push_back(part_of(text, line));
    if (end == rest.size()) return items;
    rest.remove_prefix(end + 1);
  }
}

std::optional<bool> read_flag(std::string_view text) {
  const std::string folded = fold(text);
  if (is_one_of(folded, kYes)) return true;
  if (is_one_of(folded, kNo)) return false;
  return std::nullopt;
}

std::string tolerance_text(const Numeric& answer) {
  return write_number(answer.tolerance) + (answer.percent ? "%" : "");
}

void read_tolerance(Text text, Numeric& to, Report& report) {
  std::string_view number = trim(text.view);
  const bool percent = number.ends_with('%');
  if (percent) number = trim(number.substr(0, number.size() - 1));
  const std::optional<double> value = read_number(number);
  if (value && *value >= 0) {
    to.tolerance = *value;
    to.percent = percent && *value > 0;
    return;
  }
  report.add("bad-value", text.span,
             fmt::format("{} is no tolerance; write a number such as 0.01, or "
                         "a percentage such as 5%",
                         in_quotes(text.view)));
}

std::optional<double> read_percent(std::string_view text) {
  text = trim(text);
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  const std::optional<double> value = read_number(text);
  if (!value || *value < 0 || *value > 100) return std::nullopt;
  return value;
}

std::optional<std::uint32_t> read_minutes(std::string_view text) {
  const std::string folded = fold(text);
  std::string_view rest = folded;
  std::optional<std::uint32_t> value = take_whole(rest);
  std::uint32_t minutes = 0;
  if (!value) return std::nullopt;
  const std::size_t end =
      std::min(rest.find_first_of(" 0123456789"), rest.size());
  if (is_one_of(rest.substr(0, end), kHours)) {
    minutes = *value * 60;
    rest = trim(rest.substr(end));
    if (rest.empty())
      return minutes > 0 ? std::optional(minutes) : std::nullopt;
    value = take_whole(rest);
    if (!value) return std::nullopt;
  }
  if (!is_one_of(rest, kMinutes)) {
    return std::nullopt;
  }
  minutes += *value;
  if (minutes == 0 || minutes > kMostMinutes) return std::nullopt;
  return minutes;
}

}  // namespace viva
