#include "data/yaml_text.h"

#include <algorithm>
#include <array>

namespace viva {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// What may stand in front of the quote that begins a text.
constexpr std::string_view kInFront = " \t\r\n[{,:";

bool is_one_of(char c, std::string_view set) {
  return set.find(c) != std::string_view::npos;
}

std::size_t begin_of_line(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  const std::size_t end = text.rfind('\n', at - 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::uint32_t narrow(std::size_t offset) {
  return static_cast<std::uint32_t>(offset);
}

}  // namespace

std::optional<std::uint32_t> end_of_quote(std::string_view text,
                                          std::size_t at) {
  const char quote = text[at];
  for (++at; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || text.substr(at + 1, 1) != "'") return narrow(at + 1);
      ++at;
    }
  }
  return std::nullopt;
}

std::optional<std::uint32_t> end_of_null(std::string_view text,
                                         std::size_t at) {
  const std::size_t end =
      std::min(text.find_first_of(" \t\r\n,]}:", at), text.size());
  if (end == at || !is_null_word(text.substr(at, end - at))) return {};
  const std::size_t next = text.find_first_not_of(" \t", end);
  if (next < text.size() && !is_one_of(text[next], "\r\n#,]}")) return {};
  return narrow(end);
}

std::uint32_t end_of_line(std::string_view text, std::size_t at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  return end_before(text, at, end);
}

std::uint32_t skip_properties(std::string_view text, std::size_t at) {
  while (at < text.size() && is_one_of(text[at], "!&")) {
    at = std::min(text.find_first_of(kBlanks, at), text.size());
    at = std::min(text.find_first_not_of(kBlanks, at), text.size());
  }
  return narrow(at);
}

std::uint32_t end_before(std::string_view text, std::size_t begin,
                         std::size_t at) {
  at = std::min(at, text.size());
  while (at > begin && is_one_of(text[at - 1], kBlanks)) --at;
  return narrow(at);
}

std::optional<std::uint32_t> find_unclosed_quote(std::string_view text,
                                                 std::size_t begin) {
  for (std::size_t at = begin; at < text.size(); ++at) {
    const bool in_front = at == begin || is_one_of(text[at - 1], kInFront);
    if (!in_front) continue;
    if (text[at] == '#') {
      at = end_of_line(text, at);
    } else if (is_one_of(text[at], "\"'")) {
      const auto end = end_of_quote(text, at);
      if (!end) return narrow(at);
      at = *end - 1;
    }
  }
  return std::nullopt;
}

bool is_indented_by_tab(std::string_view text, std::size_t at) {
  const std::size_t begin = begin_of_line(text, std::min(at, text.size()));
  const std::size_t end = text.find_first_not_of(" \t", begin);
  return text.substr(begin, end - begin).find('\t') != std::string_view::npos;
}

std::optional<std::uint32_t> find_control(std::string_view text,
                                          std::size_t begin) {
  const auto* at = std::find_if(
      text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(),
      [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x7F || (byte < 0x20 && !is_one_of(c, "\t\r\n"));
      });
  if (at == text.end()) return std::nullopt;
  return narrow(static_cast<std::size_t>(at - text.begin()));
}

bool is_null_word(std::string_view text) {
  constexpr std::array<std::string_view, 5> kWords = {"", "~", "null", "Null",
                                                      "NULL"};
  return std::find(kWords.begin(), kWords.end(), text) != kWords.end();
}

}  // namespace viva
