#include "format/markdown/line.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <limits>
#include <optional>

namespace viva::markdown {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view skip_space(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t");
  return at == text.npos ? text.substr(text.size()) : text.substr(at);
}

// Cuts `word` off the front of `text`, in upper or lower case.
bool take_word(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  const auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  };
  if (!std::equal(word.begin(), word.end(), text.begin(), same)) return false;
  text.remove_prefix(word.size());
  return true;
}

// A number that is too large is the largest one.
std::optional<std::uint32_t> take_number(std::string_view& text) {
  std::uint32_t number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc::invalid_argument) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    number = std::numeric_limits<std::uint32_t>::max();
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// What a matcher finds in a line's text: what is left behind the mark.
struct Match {
  std::string_view content;
  std::uint32_t number = 0;
  char mark = 0;
};
using Matched = std::optional<Match>;

// The text of a heading of just this level.
std::optional<std::string_view> heading(std::string_view text,
                                        std::size_t level) {
  const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
  text.remove_prefix(marks);
  if (marks != level || (!text.empty() && !is_space(text.front()))) {
    return std::nullopt;
  }
  text = skip_space(text);
  const std::size_t last = text.find_last_not_of('#');
  if (last == text.npos) return text.substr(text.size());
  if (last + 1 < text.size() && is_space(text[last])) {
    text = text.substr(0, text.find_last_not_of(" \t", last) + 1);
  }
  return text;
}

template <std::size_t level>
Matched match_heading(std::string_view text) {
  const auto content = heading(text, level);
  if (!content) return std::nullopt;
  return Match{*content};
}

Matched match_section(std::string_view text) {
  const auto content = heading(text, 2);
  if (!content) return std::nullopt;
  std::string_view rest = *content;
  if (!take_word(rest, "section")) return std::nullopt;
  rest = skip_space(rest);
  const auto number = take_number(rest);
  if (!number) return std::nullopt;
  rest = skip_space(rest);
  const bool mark = rest.starts_with(':') || rest.starts_with('.');
  if (!mark && !rest.empty()) return std::nullopt;
  return Match{skip_space(rest.substr(mark ? 1 : 0)), *number};
}

// `**Label:** text`, the colon inside or outside of the stars, or missing.
bool take_label_end(std::string_view& text) {
  text = skip_space(text);
  const bool inside = text.starts_with(':');
  if (inside) text = skip_space(text.substr(1));
  if (!text.starts_with("**")) return false;
  text.remove_prefix(2);
  if (!inside && skip_space(text).starts_with(':')) {
    text = skip_space(text).substr(1);
  }
  return true;
}

Matched match_question(std::string_view text) {
  if (!take_word(text, "**question")) return std::nullopt;
  text = skip_space(text);
  const auto number = take_number(text);
  if (!number || !take_label_end(text)) return std::nullopt;
  return Match{skip_space(text), *number};
}

Matched match_label(std::string_view text, std::string_view label) {
  if (!text.starts_with("**")) return std::nullopt;
  text.remove_prefix(2);
  if (!take_word(text, label) || !take_label_end(text)) return std::nullopt;
  return Match{skip_space(text)};
}

Matched match_key(std::string_view text) {
  return match_label(text, "correct answer");
}

Matched match_answer(std::string_view text) {
  return match_label(text, "answer");
}

Matched match_reason(std::string_view text) {
  return match_label(text, "explanation");
}

// Not "- - -", which is an empty item in a list.
Matched match_rule(std::string_view text) {
  const char mark = text.front();
  if (text.size() > 1 && text[1] != mark) return std::nullopt;
  std::size_t marks = 0;
  for (const char c : text) {
    if (c != mark && !is_space(c)) return std::nullopt;
    if (c == mark) ++marks;
  }
  if (marks < 3) return std::nullopt;
  return Match{text.substr(text.size())};
}

Matched match_bullet(std::string_view text) {
  if (text.size() > 1 && !is_space(text[1])) return std::nullopt;
  return Match{skip_space(text.substr(1)), 0, text.front()};
}

Matched match_numbered(std::string_view text) {
  const std::size_t digits =
      std::find_if_not(text.begin(), text.end(), is_digit) - text.begin();
  if (digits > 9 || digits == text.size()) return std::nullopt;
  if (text[digits] != '.' && text[digits] != ')') return std::nullopt;
  text.remove_prefix(digits + 1);
  if (!text.empty() && !is_space(text.front())) return std::nullopt;
  return Match{skip_space(text), 0, '1'};
}

Matched match_choice(std::string_view text) {
  if (text.size() < 2 || text[1] != ')') return std::nullopt;
  return Match{skip_space(text.substr(2)), 0, text.front()};
}

struct Row {
  LineKind kind;
  std::string_view first;  // the characters that such a line may begin with
  Matched (*match)(std::string_view text);
  bool indented = false;  // whether it may stand four columns in or deeper
};

// Markdown takes what is indented so far for code or for more of a text.
constexpr std::uint32_t kCodeIndent = 4;

// In order of trial: the first row that matches names the line.
constexpr std::array<Row, 12> kRows = {{
    {LineKind::kChoice, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", match_choice, true},
    {LineKind::kQuestion, "*", match_question},
    {LineKind::kKey, "*", match_key},
    {LineKind::kAnswer, "*", match_answer},
    {LineKind::kReason, "*", match_reason},
    {LineKind::kRule, "-*_", match_rule},
    {LineKind::kItem, "-*+", match_bullet, true},
    {LineKind::kItem, "0123456789", match_numbered, true},
    {LineKind::kHeading, "#", match_heading<3>},
    {LineKind::kSection, "#", match_section},
    {LineKind::kGroup, "#", match_heading<2>},
    {LineKind::kTitle, "#", match_heading<1>},
}};

}  // namespace

Line classify(std::string_view bytes, std::uint32_t begin, std::uint32_t end) {
  Line line;
  line.begin = begin;
  while (end > begin && (is_space(bytes[end - 1]) || bytes[end - 1] == '\r')) {
    --end;
  }
  line.end = line.content_end = end;
  while (begin < end && is_space(bytes[begin])) ++begin;
  line.text = line.content = begin;
  if (begin == end) {
    line.kind = LineKind::kBlank;
    return line;
  }
  const std::string_view text = bytes.substr(begin, end - begin);
  const bool deep = line.indent() >= kCodeIndent;
  for (const Row& row : kRows) {
    if (deep && !row.indented) continue;
    if (row.first.find(text.front()) == row.first.npos) continue;
    const Matched match = row.match(text);
    if (!match) continue;
    line.kind = row.kind;
    line.content =
        static_cast<std::uint32_t>(match->content.data() - bytes.data());
    line.content_end =
        line.content + static_cast<std::uint32_t>(match->content.size());
    line.number = match->number;
    line.mark = match->mark;
    break;
  }
  return line;
}

}  // namespace viva::markdown
