#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "cli/command.h"
#include "cli/rule_settings.h"
#include "view/check_report.h"

namespace viva {

// What --format calls the report for people, which is in no table of formats.
inline constexpr std::string_view kPeople = "people";

// What `viva check` was asked for.
struct CheckTerms {
  Review review;                         // points into the arguments
  const ReportFormat* format = nullptr;  // null: a report for people
  bool notes = false;                    // are shown and counted
  bool strict = false;                   // warnings count as errors do
  std::optional<std::filesystem::path> baseline;
  bool write_baseline = false;  // to that path, instead of a report
};

// Throws Error for what makes no sense.
CheckTerms check_terms(const Arguments& arguments);

}  // namespace viva
