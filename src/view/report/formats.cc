#include <algorithm>
#include <array>

#include "view/check_report.h"
#include "view/report/writers.h"

namespace viva {
namespace {

constexpr std::array<ReportFormat, 5> kReportFormats = {{
    {"json", "all that is known, for programs of one's own", write_json_report},
    {"sarif", "SARIF 2.1.0, for code scanning and editors", write_sarif_report},
    {"github", "annotations in GitHub Actions", write_github_report},
    {"gitlab", "GitLab's Code Quality report", write_gitlab_report},
    {"junit", "JUnit's XML, for Jenkins and others", write_junit_report},
}};

}  // namespace

std::span<const ReportFormat> report_formats() { return kReportFormats; }

const ReportFormat* find_report_format(std::string_view name) {
  const auto row = std::find_if(
      kReportFormats.begin(), kReportFormats.end(),
      [name](const ReportFormat& format) { return format.name == name; });
  return row == kReportFormats.end() ? nullptr : &*row;
}

}  // namespace viva
