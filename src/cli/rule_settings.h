#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/diagnostic.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"
#include "viva/text/source_file.h"

namespace viva {

// What is looked for in banks beside what reading finds, and in which.
struct Review {
  bool rules = false;                   // what check_rules() find
  std::vector<RuleSetting> asked = {};  // counts more than what a bank says
  bool notes = true;                    // findings that are notes are kept
  // For the findings in a file that is named the settings of the course count
  // that it belongs to.
  bool in_course = false;
  // Of the files that are named, those without a question and those that their
  // course leaves out are passed over.
  bool banks_only = false;
  // Files may be mapped where their sources are looked at once and confirmed.
  Hold hold = Hold::kCopy;
};

// Every rule there is: the readers' and those of check_rules().
std::span<const Rule> all_rules();

// What is said of a rule that is not there, with a suggestion.
std::string no_such_rule(std::string_view name);

// What is wrong with a setting, and where.
struct SettingFault {
  std::string_view rule;  // that reports it
  Span span;
  std::string message;
};

// A rule or an option that is not there, or a value that is not in the option's
// range.
std::optional<SettingFault> find_fault(const RuleSetting& setting);

// Gives the bank the settings of its course, adds what the review asks for,
// gives all findings the severities that the settings say and leaves out what
// the bank ignores; reports settings and ignores that cannot be followed.
void settle(ReadResult& read, const Settings& defaults, const Review& review);

// Throws Error, with its place, for a setting of a rule that cannot be
// followed.
void refuse_unknown_rules(const CourseFiles& files);

}  // namespace viva
