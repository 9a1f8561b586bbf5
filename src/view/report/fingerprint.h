#pragma once

#include <string>
#include <vector>

#include "view/check_report.h"
#include "view/report/places.h"

namespace viva {

// By what a finding is known from run to run, parallel to the bank's findings:
// 16 hexadecimal digits made of the file, the rule, the text of the line (see
// FoundPlaces::text()) and a number where all that is the same. Lines may move.
std::vector<std::string> fingerprints(const CheckedBank& checked,
                                      const FoundPlaces& places);

}  // namespace viva
