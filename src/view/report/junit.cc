#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <vector>

#include "view/report.h"
#include "view/report/places.h"
#include "view/report/question_counts.h"
#include "view/report/writers.h"
#include "view/report/xml.h"

namespace viva {
namespace {

// A rule that found something in a file. Readers of JUnit's XML know a test by
// its name and look at its first failure only: so it is one test, and one
// failure tells of all that was found.
struct RuleCase {
  std::string_view rule;
  std::vector<const Diagnostic*> findings;
  Severity worst = Severity::kNote;
};

// By the first finding.
std::vector<RuleCase> cases_of(std::span<const Diagnostic> findings) {
  std::vector<RuleCase> cases;
  std::unordered_map<std::string_view, std::size_t> known;
  for (const Diagnostic& found : findings) {
    const auto [at, is_new] = known.emplace(found.rule, cases.size());
    if (is_new) cases.push_back({found.rule, {}});
    RuleCase& rule = cases[at->second];
    rule.findings.push_back(&found);
    rule.worst = std::max(rule.worst, found.severity);
  }
  return cases;
}

struct SuiteCounts {
  std::size_t tests = 0;
  std::size_t failures = 0;
};

SuiteCounts counts_of(std::span<const RuleCase> cases, Severity fails) {
  const auto failures = std::count_if(
      cases.begin(), cases.end(),
      [fails](const RuleCase& rule) { return rule.worst >= fails; });
  return {std::max<std::size_t>(cases.size(), 1),
          static_cast<std::size_t>(failures)};
}

// A line a finding, as people read them, and the help once.
std::string details_of(const RuleCase& rule, std::string_view file,
                       const FoundPlaces& places) {
  std::string text;
  for (const Diagnostic* found : rule.findings) {
    const Position place = places.of(found->span).begin;
    fmt::format_to(std::back_inserter(text), "{}:{}:{}: {}: {}\n", file,
                   place.line, place.column, severity_name(found->severity),
                   found->message);
  }
  return text.append("help: ").append(rule.findings.front()->help);
}

std::string failure_message(const RuleCase& rule) {
  const std::string& first = rule.findings.front()->message;
  const std::size_t others = rule.findings.size() - 1;
  return others == 0 ? first : fmt::format("{} (and {} more)", first, others);
}

void add_case(std::string& out, const RuleCase& rule, Severity fails,
              std::string_view file, const FoundPlaces& places) {
  const auto to = std::back_inserter(out);
  fmt::format_to(to, R"(<testcase name="{}" classname="{}" time="0">)",
                 xml_attribute(rule.rule), xml_attribute(file));
  const std::string details = xml_text(details_of(rule, file, places));
  if (rule.worst >= fails) {
    fmt::format_to(to, "\n<failure type=\"{}\" message=\"{}\">{}</failure>\n",
                   severity_name(rule.worst),
                   xml_attribute(failure_message(rule)), details);
  } else {
    fmt::format_to(to, "\n<system-out>{}</system-out>\n", details);
  }
  out += "</testcase>\n";
}

void add_properties(std::string& out, const QuestionCounts& counts) {
  fmt::format_to(std::back_inserter(out),
                 "<properties>\n"
                 "<property name=\"questions\" value=\"{}\"/>\n"
                 "<property name=\"blocks\" value=\"{}\"/>\n"
                 "<property name=\"refused\" value=\"{}\"/>\n"
                 "</properties>\n",
                 counts.questions, counts.blocks.found, counts.blocks.refused);
}

struct Suite {
  std::string text;
  SuiteCounts counts;
};

Suite suite_of(const CheckedBank& checked, Severity fails) {
  const Source& source = checked.bank->source;
  const std::string_view file = report_path(source);
  const FoundPlaces places(source, checked.findings);
  const std::vector<RuleCase> cases = cases_of(checked.findings);
  Suite suite{"", counts_of(cases, fails)};
  fmt::format_to(
      std::back_inserter(suite.text),
      "<testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" "
      "time=\"0\">\n",
      xml_attribute(file), suite.counts.tests, suite.counts.failures);
  add_properties(suite.text, question_counts(checked));
  for (const RuleCase& rule : cases) {
    add_case(suite.text, rule, fails, file, places);
  }
  if (cases.empty()) {
    fmt::format_to(std::back_inserter(suite.text),
                   "<testcase name=\"nothing found\" classname=\"{}\" "
                   "time=\"0\"/>\n",
                   xml_attribute(file));
  }
  suite.text += "</testsuite>\n";
  return suite;
}

}  // namespace

std::string write_junit_report(const CheckReport& report) {
  std::string suites;
  SuiteCounts totals;
  for (const CheckedBank& checked : report.banks) {
    const Suite suite = suite_of(checked, report.fails);
    suites += suite.text;
    totals.tests += suite.counts.tests;
    totals.failures += suite.counts.failures;
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"viva check\" tests=\"{}\" failures=\"{}\" "
      "errors=\"0\" time=\"0\">\n{}</testsuites>\n",
      totals.tests, totals.failures, suites);
}

}  // namespace viva
