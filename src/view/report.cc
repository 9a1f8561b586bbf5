#include "view/report.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>

#include "viva/text/safe.h"
#include "viva/text/utf8.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kLongLine = 160;  // characters of it shown without a width
constexpr std::size_t kMostRelated = 3;  // places that are named

// A longer line fits on no page.
constexpr std::size_t kMostFitting = 4096;

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

// The bytes of the first `most` characters.
std::size_t size_of_first(std::string_view text, std::size_t most) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < most && end < text.size(); ++i) {
    end += decode_utf8(text.substr(end)).size;
  }
  return end;
}

// Where in the line a span begins and ends; a span of several lines is marked
// in its first.
struct Marked {
  std::string_view line;
  std::size_t begin;
  std::size_t end;
};

Marked marked_in(const LineIndex& lines, Span span) {
  const std::size_t number = lines.line_number(span.begin);
  const std::uint32_t first = lines.line_begin(number);
  const std::string_view line = lines.line(number);
  const std::size_t begin = std::min<std::size_t>(
      span.begin - std::min(span.begin, first), line.size());
  const std::size_t end = std::clamp<std::size_t>(
      span.end - std::min(span.end, first), begin, line.size());
  return {line, begin, end};
}

// The source line and a row of carets below the place.
void add_source(Lines& page, const LineIndex& lines, const Diagnostic& found,
                Width width) {
  const Marked place = marked_in(lines, found.span);
  const bool fits = width && place.line.size() <= kMostFitting &&
                    display_width(make_safe(place.line).str()) + 2 <= *width;
  const Room room =
      fits ? Room{place.line.size(), place.line.size()} : room_of(width);
  const std::string_view rest = place.line.substr(place.begin);
  const std::size_t shown = size_of_first(rest, room.behind);
  const std::size_t marked = std::min(place.end - place.begin, shown);
  StyledLine line;
  line.reserve(std::min(place.begin, room.before) + shown + 8, 1).append("  ");
  line.append(last_part(place.line.substr(0, place.begin), room.before));
  const int indent = display_width(line.text());
  line.append(rest.substr(0, marked));
  const bool goes_on = place.end - place.begin > marked;
  if (goes_on) line.append("...");
  const int carets = std::max(display_width(line.text()) - indent, 1);
  line.append(rest.substr(marked, shown - marked));
  if (!goes_on && shown < rest.size()) line.append("...");
  page.push_back(std::move(line));
  StyledLine below;
  below.reserve(
      static_cast<std::size_t>(indent) + static_cast<std::size_t>(carets), 2);
  below.append(std::string(static_cast<std::size_t>(indent), ' '));
  below.append(std::string(static_cast<std::size_t>(carets), '^'),
               severity_look(found.severity).style);
  page.push_back(std::move(below));
}

// "week-1.md:12:3: error: it is wrong [some-rule]"
StyledLine head_of(const Source& source, const LineIndex& lines,
                   const Diagnostic& found) {
  const Position place = lines.position(found.span.begin);
  const SeverityLook look = severity_look(found.severity);
  constexpr std::size_t kRest = 40;  // numbers and marks
  StyledLine head;
  head.reserve(
      source.name().size() + found.message.size() + found.rule.size() + kRest,
      4);
  head.append(source.name(), Style::kStrong).append(":", Style::kStrong);
  head.append(std::to_string(place.line), Style::kStrong);
  head.append(":", Style::kStrong);
  head.append(std::to_string(place.column), Style::kStrong);
  head.append(": ", Style::kStrong);
  head.append(look.word, look.style).append(": ", look.style);
  head.append(found.message);
  head.append(" [", Style::kFaint).append(found.rule, Style::kFaint);
  return head.append("]", Style::kFaint);
}

// "  also: lines 3, 5, 8 and 90 more"
StyledLine related_line(const LineIndex& lines, std::span<const Span> places) {
  StyledLine line(places.size() == 1 ? "  also: line " : "  also: lines ");
  const std::size_t named = std::min(places.size(), kMostRelated);
  for (std::size_t i = 0; i < named; ++i) {
    const bool last = i + 1 == places.size();
    if (i > 0) line.append(last ? " and " : ", ");
    line.append(std::to_string(lines.line_number(places[i].begin)));
  }
  if (places.size() > named) {
    line.append(fmt::format(" and {} more", places.size() - named));
  }
  return line;
}

StyledLine help_line(const Diagnostic& found) {
  constexpr std::string_view kMark = "  help: ";
  StyledLine line;
  line.reserve(kMark.size() + found.help.size(), 1);
  return line.append(kMark).append(found.help);
}

}  // namespace

SeverityLook severity_look(Severity severity) {
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

std::string_view severity_name(Severity severity) {
  return severity_look(severity).word;
}

Lines findings_report(const Source& source, const LineIndex& lines,
                      std::span<const Diagnostic> diagnostics, Width width) {
  Lines page;
  page.reserve(diagnostics.size() * 4);
  const auto add = [&](StyledLine line) {
    if (!width) return page.push_back(std::move(line));
    for (StyledLine& part : wrap(line, width, 4)) {
      page.push_back(std::move(part));
    }
  };
  for (const Diagnostic& found : diagnostics) {
    add(head_of(source, lines, found));
    add_source(page, lines, found, width);
    if (!found.related.empty()) add(related_line(lines, found.related));
    add(help_line(found));
  }
  return page;
}

StyledLine finding_line(const LineIndex& lines, const Diagnostic& found) {
  const SeverityLook look = severity_look(found.severity);
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
