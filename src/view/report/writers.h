#pragma once

#include <string>

#include "view/check_report.h"

namespace viva {

// The functions of the table of formats, one a file.
std::string write_json_report(const CheckReport& report);
std::string write_sarif_report(const CheckReport& report);
std::string write_github_report(const CheckReport& report);
std::string write_gitlab_report(const CheckReport& report);
std::string write_junit_report(const CheckReport& report);

}  // namespace viva
