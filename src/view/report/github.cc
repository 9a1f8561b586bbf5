#include <fmt/format.h>

#include <iterator>

#include "view/report/places.h"
#include "view/report/writers.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kNote:
      break;
  }
  return "notice";
}

// How the character stands in the data of a command or in a property, or
// nothing if it stands for itself.
std::string_view escape_of(char c, bool property) {
  switch (c) {
    case '%':
      return "%25";
    case '\r':
      return "%0D";
    case '\n':
      return "%0A";
    case ':':
      return property ? "%3A" : "";
    case ',':
      return property ? "%2C" : "";
    default:
      return "";
  }
}

// Line ends are kept, escaped; other controls are made visible, as the log may
// be read in a terminal.
std::string command_text(std::string_view text, bool property) {
  std::string result;
  while (!text.empty()) {
    const std::size_t size =
        std::min(text.find_first_of("%\r\n:,"), text.size());
    result += make_safe(text.substr(0, size)).str();
    if (size == text.size()) break;
    const std::string_view escape = escape_of(text[size], property);
    result += escape.empty() ? text.substr(size, 1) : escape;
    text.remove_prefix(size + 1);
  }
  return result;
}

// Columns are refused where a finding has several lines.
void add_command(std::string& out, const CheckedBank& checked,
                 const Diagnostic& found, const FoundPlaces& places) {
  const Extent extent = places.of(found.span);
  const std::size_t end = last_line(extent);
  const auto to = std::back_inserter(out);
  fmt::format_to(to, "::{} file={},line={},endLine={}",
                 command_of(found.severity),
                 command_text(report_path(checked.bank->source), true),
                 extent.begin.line, end);
  if (extent.end.line == extent.begin.line) {
    fmt::format_to(to, ",col={},endColumn={}", extent.begin.column,
                   extent.end.column);
  }
  fmt::format_to(to, ",title={}::{}", command_text(found.rule, true),
                 command_text(found.message, false));
  if (!found.help.empty()) {
    fmt::format_to(to, "%0Ahelp: {}", command_text(found.help, false));
  }
  out += '\n';
}

}  // namespace

std::string write_github_report(const CheckReport& report) {
  std::string out;
  for (const CheckedBank& checked : report.banks) {
    const FoundPlaces places(checked.bank->source, checked.findings);
    for (const Diagnostic& found : checked.findings) {
      add_command(out, checked, found, places);
    }
  }
  return out;
}

}  // namespace viva
