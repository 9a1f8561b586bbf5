#pragma once

#include "viva/format/course_files.h"
#include "viva/format/format.h"

namespace viva {

// Gives the bank the settings of its course and its findings the severities
// that these ask for; reports rules that are not there.
void settle(ReadResult& read, const Settings& defaults);

// Throws Error, with its place, for a rule that is not there.
void refuse_unknown_rules(const CourseFiles& files);

}  // namespace viva
