#include "format/markdown/line.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <limits>
#include <optional>

#include "format/markdown/cut.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

constexpr std::size_t kLongestLabel = 48;
constexpr std::size_t kLongestBox = 5;

bool is_space(char c) { return c == ' ' || c == '\t'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Cuts `word` off the front of `text`, in upper or lower case.
bool take_folded(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  const auto same = [](char a, char b) {
    return lower_ascii(a) == lower_ascii(b);
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
  Field field = Field::kAnswer;
  bool weak = false;
  std::uint8_t level = 0;
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

template <std::uint8_t level>
Matched match_heading(std::string_view text) {
  const auto content = heading(text, level);
  if (!content) return std::nullopt;
  Match match{*content};
  match.level = level;
  return match;
}

Matched match_section(std::string_view text) {
  const auto content = heading(text, 2);
  if (!content) return std::nullopt;
  std::string_view rest = *content;
  if (!take_folded(rest, "section")) return std::nullopt;
  rest = skip_space(rest);
  const auto number = take_number(rest);
  if (!number) return std::nullopt;
  const bool space = !rest.empty() && is_space(rest.front());
  rest = skip_space(rest);
  const bool mark =
      rest.starts_with(':') || rest.starts_with('.') || rest.starts_with("- ");
  if (!mark && !space && !rest.empty()) return std::nullopt;
  Match match{skip_space(rest.substr(mark ? 1 : 0)), *number};
  match.level = 2;
  return match;
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
  if (!take_folded(text, "**question")) return std::nullopt;
  text = skip_space(text);
  const auto number = take_number(text);
  if (!number || !take_label_end(text)) return std::nullopt;
  return Match{skip_space(text), *number};
}

// `**Correct Answer:** text`, and the like.
Matched match_label(std::string_view text) {
  if (!text.starts_with("**")) return std::nullopt;
  text.remove_prefix(2);
  const auto behind = std::find_if(text.begin(), text.end(),
                                   [](char c) { return c == ':' || c == '*'; });
  const auto end = static_cast<std::size_t>(behind - text.begin());
  if (end > kLongestLabel || end == text.size()) return std::nullopt;
  const std::string_view label = trim(text.substr(0, end));
  const FieldRow* row = find_label(label);
  text.remove_prefix(end);
  if (row == nullptr || !take_label_end(text)) return std::nullopt;
  Match match{skip_space(text)};
  match.field = row->field;
  match.weak = row->field == Field::kAnswer && label.front() != 'C' &&
               label.front() != 'c';
  return match;
}

// Feedback stands below a choice and as far in as its text.
Matched match_feedback(std::string_view text) {
  const Matched match = match_label(text);
  return match && match->field == Field::kFeedback ? match : std::nullopt;
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

// What stands in a box that is ticked, in other scripts and signs.
constexpr std::array<std::string_view, 9> kTicks = {
    "x",      "X",      "\u0445", "\u0425", "\u00d7",
    "\u2713", "\u2714", "\u2611", "\u2705"};

// The box that an item's text begins with: "[x]", "[ ]", or what is not quite
// one: "[]", "[x ]", "[x]text". A link ("[x](y)") has none.
struct Box {
  char mark = 0;
  std::size_t size = 0;
};

Box box_of(std::string_view text) {
  if (!text.starts_with('[')) return {};
  const std::size_t end = text.find(']');
  if (end > kLongestBox) return {};
  const std::string_view inside = text.substr(1, end - 1);
  const std::string_view behind = text.substr(end + 1, 1);
  if (behind == "(" || behind == "[" || behind == ":") return {};
  const std::string_view mark = trim(inside);
  const bool right =
      std::find(kTicks.begin(), kTicks.end(), mark) != kTicks.end();
  if (!right && !mark.empty()) {
    const bool one = mark.size() == 1 && !is_digit(mark.front());
    return one && inside == mark && behind == " " ? Box{'!', end + 1} : Box{};
  }
  const bool whole =
      inside.size() == 1 && (behind.empty() || behind == " " || behind == "\t");
  if (!whole) return {right ? 'X' : '?', end + 1};
  return {right ? 'x' : ' ', end + 1};
}

// "-[x] text" is meant as an item as well.
Matched match_bullet(std::string_view text) {
  const bool parted = text.size() < 2 || is_space(text[1]);
  const char box = parted ? 'x' : box_of(text.substr(1)).mark;
  if (box == 0 || box == '!') return std::nullopt;
  return Match{skip_space(text.substr(1)), 0, text.front()};
}

Matched match_numbered(std::string_view text) {
  const std::size_t digits =
      std::find_if_not(text.begin(), text.end(), is_digit) - text.begin();
  if (digits > 9 || digits == text.size()) return std::nullopt;
  if (text[digits] != '.' && text[digits] != ')') return std::nullopt;
  const auto number = take_number(text);
  text.remove_prefix(1);
  if (!text.empty() && !is_space(text.front())) return std::nullopt;
  return Match{skip_space(text), number.value_or(0), '1'};
}

Matched match_choice(std::string_view text) {
  if (text.size() < 2 || text[1] != ')') return std::nullopt;
  return Match{skip_space(text.substr(2)), 0, text.front()};
}

// How far in a line stands: less than four columns, or deeper.
enum class Depth { kAny, kShallow, kDeep };

struct Row {
  LineKind kind;
  std::string_view first;  // the characters that such a line may begin with
  Matched (*match)(std::string_view text);
  Depth depth = Depth::kShallow;
};

// In order of trial: the first row that matches names the line.
constexpr std::array<Row, 14> kRows = {{
    {LineKind::kChoice, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", match_choice,
     Depth::kAny},
    {LineKind::kQuestion, "*", match_question},
    {LineKind::kLabel, "*", match_feedback, Depth::kDeep},
    {LineKind::kLabel, "*", match_label},
    {LineKind::kRule, "-*_", match_rule},
    {LineKind::kItem, "-*+", match_bullet, Depth::kAny},
    {LineKind::kItem, "0123456789", match_numbered, Depth::kAny},
    {LineKind::kHeading, "#", match_heading<3>},
    {LineKind::kHeading, "#", match_heading<4>},
    {LineKind::kHeading, "#", match_heading<5>},
    {LineKind::kHeading, "#", match_heading<6>},
    {LineKind::kSection, "#", match_section},
    {LineKind::kGroup, "#", match_heading<2>},
    {LineKind::kTitle, "#", match_heading<1>},
}};

// By the first character of a line: a bit for each row that may match it.
constexpr auto kRowsByFirst = [] {
  std::array<std::uint32_t, 256> rows{};
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    for (const char c : kRows[i].first) {
      rows[static_cast<unsigned char>(c)] |= 1U << i;
    }
  }
  return rows;
}();

void note_box(std::string_view text, Line& line) {
  const std::string_view content = text.substr(line.content);
  const Box box = box_of(content);
  line.box = box.mark;
  const bool joined = line.content == 1 && box.mark != 0 && box.mark != '!';
  if (joined) line.box = box.mark == 'x' || box.mark == 'X' ? 'X' : '?';
  line.box_end = static_cast<std::uint32_t>(
      text.size() - skip_space(content.substr(box.size)).size());
}

}  // namespace

bool is_heading(LineKind kind) {
  return kind == LineKind::kTitle || kind == LineKind::kGroup ||
         kind == LineKind::kHeading;
}

Line as_text(Line line) {
  if (line.kind != LineKind::kBlank && line.kind != LineKind::kCode &&
      line.kind != LineKind::kRule && line.kind != LineKind::kItem) {
    line.kind = LineKind::kText;
    line.content = line.text;
    line.content_end = line.end;
  }
  line.box = 0;
  return line;
}

Line part_of(Line line, std::size_t begin, std::size_t end) {
  const std::uint32_t last = line.text + static_cast<std::uint32_t>(end);
  line.content = line.text + static_cast<std::uint32_t>(begin);
  line.begin = line.text = line.content;
  line.end = line.content_end = last;
  return line;
}

bool is_structure(LineKind kind) {
  switch (kind) {
    case LineKind::kSection:
    case LineKind::kHeading:
    case LineKind::kQuestion:
    case LineKind::kChoice:
    case LineKind::kLabel:
      return true;
    default:
      return false;
  }
}

std::optional<Fence> trailing_fence(std::string_view text) {
  const std::size_t last = text.rfind("```");
  if (last == text.npos || last == 0) return std::nullopt;
  const std::size_t begin = text.find_last_not_of('`', last) + 1;
  const std::string_view info = text.substr(last + 3);
  if (info.find_first_of(" \t`") != info.npos) return std::nullopt;
  if (text.substr(0, begin).find("```") != text.npos) return std::nullopt;
  return Fence{'`', static_cast<std::uint32_t>(last + 3 - begin)};
}

Line classify_text(std::string_view text, bool deep) {
  Line line;
  line.end = line.content_end = static_cast<std::uint32_t>(text.size());
  if (text.empty()) {
    line.kind = LineKind::kBlank;
    return line;
  }
  const Depth other = deep ? Depth::kShallow : Depth::kDeep;
  std::uint32_t rows = kRowsByFirst[static_cast<unsigned char>(text.front())];
  for (; rows != 0; rows &= rows - 1) {
    const Row& row = kRows[static_cast<std::size_t>(std::countr_zero(rows))];
    if (row.depth == other) continue;
    const Matched match = row.match(text);
    if (!match) continue;
    line.kind = row.kind;
    line.content =
        static_cast<std::uint32_t>(match->content.data() - text.data());
    line.content_end =
        line.content + static_cast<std::uint32_t>(match->content.size());
    line.number = match->number;
    line.mark = match->mark;
    line.field = match->field;
    line.weak = match->weak;
    line.level = match->level;
    break;
  }
  if (line.kind == LineKind::kItem) note_box(text, line);
  return line;
}

Line classify(std::string_view bytes, std::uint32_t begin, std::uint32_t end) {
  while (end > begin && (is_space(bytes[end - 1]) || bytes[end - 1] == '\r')) {
    --end;
  }
  std::uint32_t text = begin;
  while (text < end && is_space(bytes[text])) ++text;
  Line line = classify_text(bytes.substr(text, end - text),
                            text - begin >= kCodeIndent);
  line.begin = begin;
  line.text = text;
  line.content += text;
  line.content_end += text;
  line.end += text;
  line.box_end += text;
  return line;
}

}  // namespace viva::markdown
