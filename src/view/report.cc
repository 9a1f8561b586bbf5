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

// Where the last `most` characters of a text begin.
std::size_t begin_of_last(std::string_view text, std::size_t most) {
  std::size_t begin = text.size();
  for (std::size_t i = 0; i < most && begin > 0; ++i) {
    do {
      --begin;
    } while (begin > 0 && continues_character(text[begin]));
  }
  return begin;
}

// The bytes of the first `most` characters.
std::size_t size_of_first(std::string_view text, std::size_t most) {
  const std::string_view bytes = text.substr(0, most);
  if (is_ascii(bytes)) return bytes.size();
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

void add_to(std::string& text, std::string_view part) { text += part; }
void add_to(std::string& text, std::size_t number) {
  text += std::to_string(number);
}

// Writes findings, all in the memory of one line.
class Report {
 public:
  using See = std::function<void(const StyledLine&)>;

  Report(const Source& source, const LineIndex& lines, Width width,
         const See& to)
      : source_(source), lines_(lines), width_(width), to_(to) {}

  void add(const Diagnostic& found) {
    add_head(found);
    add_source(found);
    if (!found.related.empty()) add_related(found.related);
    line_.clear().append("  help: ").append(found.help);
    give_wrapped();
  }

 private:
  void add_head(const Diagnostic& found);
  void add_source(const Diagnostic& found);
  void add_related(std::span<const Span> places);

  // Appends texts and numbers as one.
  template <typename... Parts>
  void append(Style style, const Parts&... parts) {
    piece_.clear();
    (add_to(piece_, parts), ...);
    line_.append(piece_, style);
  }

  Room room_for(std::string_view line) const;
  void give_wrapped();

  const Source& source_;
  const LineIndex& lines_;
  Width width_;
  const See& to_;
  StyledLine line_;
  std::string piece_;
};

void Report::give_wrapped() {
  if (!width_) return to_(line_);
  for (const StyledLine& part : wrap(line_, width_, 4)) to_(part);
}

// "week-1.md:12:3: error: it is wrong [some-rule]"
void Report::add_head(const Diagnostic& found) {
  const Position place = lines_.position(found.span.begin);
  const SeverityLook look = severity_look(found.severity);
  line_.clear();
  append(Style::kStrong, source_.name(), ":", place.line, ":", place.column,
         ": ");
  append(look.style, look.word, ": ");
  line_.append(found.message);
  append(Style::kFaint, " [", found.rule, "]");
  give_wrapped();
}

Room Report::room_for(std::string_view line) const {
  const bool fits = width_ && line.size() <= kMostFitting &&
                    display_width(make_safe(line).str()) + 2 <= *width_;
  return fits ? Room{line.size(), line.size()} : room_of(width_);
}

// The source line and a row of carets below the place, with dots for what there
// is no room for.
void Report::add_source(const Diagnostic& found) {
  const Marked place = marked_in(lines_, found.span);
  const Room room = room_for(place.line);
  const std::string_view before = place.line.substr(0, place.begin);
  const std::string_view rest = place.line.substr(place.begin);
  const std::size_t begin = begin_of_last(before, room.before);
  line_.clear().append(begin > 0 ? "  ..." : "  ").append(before.substr(begin));
  const int indent = display_width(line_.text());
  const std::size_t shown = size_of_first(rest, room.behind);
  const std::size_t marked = std::min(place.end - place.begin, shown);
  line_.append(rest.substr(0, marked));
  const bool goes_on = place.end - place.begin > marked;
  if (goes_on) line_.append("...");
  const int carets = std::max(display_width(line_.text()) - indent, 1);
  line_.append(rest.substr(marked, shown - marked));
  if (!goes_on && shown < rest.size()) line_.append("...");
  to_(line_);
  line_.clear().append_row(static_cast<std::size_t>(indent), ' ');
  line_.append_row(static_cast<std::size_t>(carets), '^',
                   severity_look(found.severity).style);
  to_(line_);
}

// "  also: lines 3, 5, 8 and 90 more"
void Report::add_related(std::span<const Span> places) {
  line_.clear().append(places.size() == 1 ? "  also: line " : "  also: lines ");
  const std::size_t named = std::min(places.size(), kMostRelated);
  for (std::size_t i = 0; i < named; ++i) {
    const bool last = i + 1 == places.size();
    if (i > 0) line_.append(last ? " and " : ", ");
    line_.append(std::to_string(lines_.line_number(places[i].begin)));
  }
  if (places.size() > named) {
    append(Style::kPlain, " and ", places.size() - named, " more");
  }
  give_wrapped();
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

void report_findings(const Source& source, const LineIndex& lines,
                     std::span<const Diagnostic> diagnostics, Width width,
                     const std::function<void(const StyledLine&)>& to) {
  Report report(source, lines, width, to);
  for (const Diagnostic& found : diagnostics) report.add(found);
}

Lines findings_report(const Source& source, const LineIndex& lines,
                      std::span<const Diagnostic> diagnostics, Width width) {
  Lines page;
  report_findings(source, lines, diagnostics, width,
                  [&](const StyledLine& line) { page.push_back(line); });
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
