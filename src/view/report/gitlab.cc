#include <utility>

#include "view/report/fingerprint.h"
#include "view/report/json_lines.h"
#include "view/report/places.h"
#include "view/report/writers.h"

namespace viva {
namespace {

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "major";
    case Severity::kWarning:
      return "minor";
    case Severity::kNote:
      break;
  }
  return "info";
}

Node location_node(const Source& source, const Extent& extent) {
  Node lines = Node::map();
  lines.add("begin",
            Node::number(static_cast<std::int64_t>(extent.begin.line)));
  lines.add("end", Node::number(static_cast<std::int64_t>(last_line(extent))));
  Node node = Node::map();
  node.add("path", Node::string(report_path(source)));
  node.add("lines", std::move(lines));
  return node;
}

Node issue_node(const Source& source, const Diagnostic& found,
                const FoundPlaces& places, std::string_view fingerprint) {
  Node node = Node::map();
  node.add("description", Node::string(found.message));
  node.add("check_name", Node::string(found.rule));
  node.add("fingerprint", Node::string(fingerprint));
  node.add("severity", Node::string(gitlab_severity(found.severity)));
  node.add("location", location_node(source, places.of(found.span)));
  return node;
}

}  // namespace

std::string write_gitlab_report(const CheckReport& report) {
  JsonLines issues;
  for (const CheckedBank& checked : report.banks) {
    const Source& source = checked.bank->source;
    const FoundPlaces places(source, checked.findings);
    const std::vector<std::string> prints = fingerprints(checked, places);
    for (std::size_t i = 0; i < checked.findings.size(); ++i) {
      issues.add(issue_node(source, checked.findings[i], places, prints[i]));
    }
  }
  return std::move(issues).take() + "\n";
}

}  // namespace viva
