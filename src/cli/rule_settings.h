#pragma once

#include <span>
#include <vector>

#include "viva/bank/diagnostic.h"
#include "viva/format/course_files.h"
#include "viva/format/format.h"

namespace viva {

// What is looked for in banks beside what reading finds, and in which.
struct Review {
  bool rules = false;                   // what check_rules() find
  std::vector<RuleSetting> asked = {};  // counts more than what a bank says
  // For the findings in a file that is named the settings of the course count
  // that it belongs to.
  bool in_course = false;
  // Of the files that are named, those without a question and those that their
  // course leaves out are passed over.
  bool banks_only = false;
};

// Every rule there is: the readers' and those of check_rules().
std::span<const Rule> all_rules();

// Gives the bank the settings of its course, adds what the review asks for and
// gives all findings the severities that the settings say; reports rules that
// are not there.
void settle(ReadResult& read, const Settings& defaults, const Review& review);

// Throws Error, with its place, for a rule that is not there.
void refuse_unknown_rules(const CourseFiles& files);

}  // namespace viva
