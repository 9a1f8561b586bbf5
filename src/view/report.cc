#include "view/report.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>

#include "viva/text/utf8.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kLongLine = 160;  // characters of it shown without a width

// How much of a line is shown before its place and from it on.
struct Room {
  std::size_t before;
  std::size_t behind;
};

// Wide characters and those shown as escapes may take more than one column:
// half of the width in characters is safe for most.
Room room_of(Width width) {
  const int dots = 8;
  const int room = std::max(width.value_or(kLongLine + dots) - dots, 8);
  const auto before = static_cast<std::size_t>(room * 5 / 8);
  return {before, static_cast<std::size_t>(room) - before};
}

struct Look {
  std::string_view word;
  Style style;
};

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return {"error", Style::kWrong};
    case Severity::kWarning:
      return {"warning", Style::kWarning};
    case Severity::kNote:
      break;
  }
  return {"note", Style::kFaint};
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Cuts a text to its last or first `most` characters, with dots in place of
// the rest.
std::string last_part(std::string_view text, std::size_t most) {
  std::size_t begin = text.size();
  for (std::size_t i = 0; i < most && begin > 0; ++i) {
    do {
      --begin;
    } while (begin > 0 && continues_character(text[begin]));
  }
  return (begin > 0 ? "..." : "") + std::string(text.substr(begin));
}

std::string first_part(std::string_view text, std::size_t most) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < most && end < text.size(); ++i) {
    end += decode_utf8(text.substr(end)).size;
  }
  return std::string(text.substr(0, end)) + (end < text.size() ? "..." : "");
}

// The source line and a row of carets below the place.
void add_source(Lines& page, const LineIndex& lines, const Diagnostic& found,
                Width width) {
  const Room room = room_of(width);
  const std::size_t number = lines.position(found.span.begin).line;
  const std::string_view line = lines.line(number);
  const std::size_t begin = std::min<std::size_t>(
      found.span.begin - std::min(found.span.begin, lines.line_begin(number)),
      line.size());
  const std::size_t end = std::clamp<std::size_t>(
      found.span.end - std::min(found.span.end, lines.line_begin(number)),
      begin, line.size());
  const StyledLine before("  " + last_part(line.substr(0, begin), room.before));
  const StyledLine marked(
      first_part(line.substr(begin, end - begin), room.behind));
  StyledLine shown = before;
  shown.append(first_part(line.substr(begin), room.behind));
  page.push_back(shown);
  const int carets = std::max(display_width(marked.text()), 1);
  StyledLine below(
      std::string(static_cast<std::size_t>(display_width(before.text())), ' '));
  below.append(std::string(static_cast<std::size_t>(carets), '^'),
               look_of(found.severity).style);
  page.push_back(below);
}

}  // namespace

Lines findings_report(const Source& source, const LineIndex& lines,
                      std::span<const Diagnostic> diagnostics, Width width) {
  Lines page;
  const auto add = [&](const StyledLine& line) {
    for (StyledLine& part : wrap(line, width, 4)) {
      page.push_back(std::move(part));
    }
  };
  for (const Diagnostic& found : diagnostics) {
    const Position place = lines.position(found.span.begin);
    const Look look = look_of(found.severity);
    StyledLine head(
        fmt::format("{}:{}:{}: ", source.name(), place.line, place.column),
        Style::kStrong);
    head.append(fmt::format("{}: ", look.word), look.style);
    head.append(found.message);
    head.append(fmt::format(" [{}]", found.rule), Style::kFaint);
    add(head);
    add_source(page, lines, found, width);
    add(StyledLine(fmt::format("  help: {}", found.help)));
  }
  return page;
}

StyledLine finding_line(const LineIndex& lines, const Diagnostic& found) {
  const Look look = look_of(found.severity);
  StyledLine line(fmt::format("{}: ", look.word), look.style);
  line.append(fmt::format("{} (line {})", found.message,
                          lines.position(found.span.begin).line));
  return line.append(fmt::format(" [{}]", found.rule), Style::kFaint);
}

FindingCounts count(std::span<const Diagnostic> diagnostics) {
  FindingCounts counts;
  for (const Diagnostic& found : diagnostics) {
    if (found.severity == Severity::kError) ++counts.errors;
    if (found.severity == Severity::kWarning) ++counts.warnings;
    if (found.severity == Severity::kNote) ++counts.notes;
  }
  return counts;
}

}  // namespace viva
