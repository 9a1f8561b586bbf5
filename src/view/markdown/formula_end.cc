#include "view/markdown/formula_end.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "viva/text/fence.h"

namespace viva::prose {
namespace {

constexpr std::size_t kLongestFormula = 2000;

struct Delimiters {
  std::string_view open;
  std::string_view close;
};

// The longer one of those that begin alike comes first.
constexpr std::array<Delimiters, 4> kDelimiters = {
    {{"$$", "$$"}, {"$", "$"}, {"\\(", "\\)"}, {"\\[", "\\]"}}};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

bool is_ascii_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

// Where the closing delimiter stands, if it does in the same paragraph.
std::size_t find_close(std::string_view text, const Delimiters& marks,
                       bool in_table) {
  std::size_t at = marks.open.size();
  const std::size_t most = std::min(text.size(), kLongestFormula);
  while (at < most) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(marks.close)) return at;
    if (rest.front() == '$' || (in_table && rest.front() == '|')) break;
    if (rest.front() == '\n') {
      const std::size_t next = rest.find_first_not_of(" \t>", 1);
      if (in_table || next == rest.npos || rest[next] == '\n') break;
      if (fence_row(rest.substr(next)).size > 0) break;
    }
    at += rest.front() == '\\' ? 2 : 1;
  }
  return text.npos;
}

// "and so on" between two prices, "HOME/" between two variables, "see below"
// in escaped brackets: words, and nothing that only a formula has.
bool is_words(std::string_view content, char behind, bool escaped) {
  if (content.find_first_of("\\^_={}<>+") != content.npos) return false;
  const auto two = std::adjacent_find(
      content.begin(), content.end(),
      [](char a, char b) { return is_ascii_letter(a) && is_ascii_letter(b); });
  if (two == content.end()) return false;
  return escaped || is_ascii_letter(behind) ||
         content.find(' ') != content.npos;
}

}  // namespace

std::optional<FormulaSize> formula_size(std::string_view text, bool in_table) {
  const auto marks = std::find_if(
      kDelimiters.begin(), kDelimiters.end(),
      [text](const Delimiters& row) { return text.starts_with(row.open); });
  if (marks == kDelimiters.end()) return std::nullopt;
  const std::size_t size = marks->open.size();
  const std::size_t end = find_close(text, *marks, in_table);
  if (end == text.npos || end == size) return std::nullopt;
  const std::string_view content = text.substr(size, end - size);
  const char behind = end + size < text.size() ? text[end + size] : '\0';
  if (content.find_first_not_of(" \t\n") == content.npos) return std::nullopt;
  if (marks->open == "$") {
    if (is_blank(content.front()) || is_blank(content.back())) {
      return std::nullopt;
    }
    if (std::isdigit(static_cast<unsigned char>(behind)) != 0) {
      return std::nullopt;
    }
  }
  if (is_words(content, behind, marks->open.front() == '\\')) {
    return std::nullopt;
  }
  return FormulaSize{size, end + size};
}

}  // namespace viva::prose
