#include <utility>

#include "view/report.h"
#include "view/report/fingerprint.h"
#include "view/report/json_lines.h"
#include "view/report/places.h"
#include "view/report/question_counts.h"
#include "view/report/writers.h"
#include "viva/check/check.h"

namespace viva {
namespace {

constexpr int kReportVersion = 1;

Node count_node(std::size_t count) {
  return Node::number(static_cast<std::int64_t>(count));
}

void add_counts(Node& node, const FindingCounts& counts) {
  node.add("errors", count_node(counts.errors));
  node.add("warnings", count_node(counts.warnings));
  node.add("notes", count_node(counts.notes));
}

void add_extent(Node& node, const Extent& extent) {
  node.add("line", count_node(extent.begin.line));
  node.add("column", count_node(extent.begin.column));
  node.add("end_line", count_node(extent.end.line));
  node.add("end_column", count_node(extent.end.column));
}

Node related_node(const Diagnostic& found, const FoundPlaces& places) {
  Node list = Node::list();
  for (const Span span : found.related) {
    add_extent(list.items.emplace_back(Node::map()), places.of(span));
  }
  return list;
}

Node edits_node(const Diagnostic& found, const FoundPlaces& places) {
  Node list = Node::list();
  for (const Edit& edit : found.edits) {
    Node& node = list.items.emplace_back(Node::map());
    add_extent(node, places.of(edit.span));
    node.add("replacement", Node::string(edit.replacement));
  }
  return list;
}

Node finding_node(const Source& source, const Diagnostic& found,
                  const FoundPlaces& places, std::string_view fingerprint) {
  Node node = Node::map();
  node.add("rule", Node::string(found.rule));
  node.add("severity", Node::string(severity_name(found.severity)));
  node.add("message", Node::string(found.message));
  node.add("help", Node::string(found.help));
  node.add("file", Node::string(report_path(source)));
  add_extent(node, places.of(found.span));
  node.add("fingerprint", Node::string(fingerprint));
  node.add("related", related_node(found, places));
  node.add("edits", edits_node(found, places));
  return node;
}

Node strategies_node(const Bank& bank) {
  const Strategies found = strategies(bank);
  if (found.questions == 0) return {};
  Node rows = Node::list();
  for (const Strategy& strategy : found.rows) {
    Node& row = rows.items.emplace_back(Node::map());
    row.add("name", Node::string(strategy.name));
    row.add("percent", Node::decimal(strategy.share * 100));
  }
  Node node = Node::map();
  node.add("questions", count_node(found.questions));
  node.add("rows", std::move(rows));
  return node;
}

Node file_node(const CheckedBank& checked) {
  Node node = Node::map();
  node.add("file", Node::string(report_path(checked.bank->source)));
  node.add("sections", count_node(checked.bank->sections.size()));
  add_counts(node, question_counts(checked));
  add_counts(node, count(checked.findings));
  node.add("strategies", strategies_node(*checked.bank));
  return node;
}

Node totals_node(const CheckReport& report) {
  FindingCounts totals;
  for (const CheckedBank& checked : report.banks) {
    const FindingCounts counts = count(checked.findings);
    totals.errors += counts.errors;
    totals.warnings += counts.warnings;
    totals.notes += counts.notes;
  }
  Node node = Node::map();
  node.add("files", count_node(report.banks.size()));
  add_counts(node, question_counts(report));
  add_counts(node, totals);
  return node;
}

void add_findings(JsonLines& lines, const CheckedBank& checked) {
  const Source& source = checked.bank->source;
  const FoundPlaces places(source, checked.findings);
  const std::vector<std::string> prints = fingerprints(checked, places);
  for (std::size_t i = 0; i < checked.findings.size(); ++i) {
    lines.add(finding_node(source, checked.findings[i], places, prints[i]));
  }
}

}  // namespace

std::string write_json_report(const CheckReport& report) {
  JsonLines files;
  JsonLines findings;
  for (const CheckedBank& checked : report.banks) {
    files.add(file_node(checked));
    add_findings(findings, checked);
  }
  return json_lines({{"format", std::to_string(kReportVersion)},
                     {"kind", "\"check\""},
                     {"version", write_json(Node::string(report.version))},
                     {"counts", write_json(totals_node(report))},
                     {"files", std::move(files).take()},
                     {"findings", std::move(findings).take()}}) +
         "\n";
}

}  // namespace viva
