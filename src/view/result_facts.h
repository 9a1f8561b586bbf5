#pragma once

#include <string>
#include <vector>

#include "viva/session/result.h"

namespace viva {

// "Passed: 75 %; the pass mark is 60 %." Empty without a pass mark, and before
// the end.
std::string verdict_text(const Attempt& attempt, const Result& result);

// What else is to be said of a result as a whole, a sentence each: the time,
// what made the score, and what it can mean. Left out is what says nothing,
// such as what guessing earns where all answers are typed.
std::vector<std::string> result_facts(const Attempt& attempt,
                                      const Result& result);

// How formula scoring counts, for the person who is scored.
std::string formula_text();

// How answers of each confidence are marked, for the same person.
std::string confidence_text();

// "1 h 7 min 30 s (50 % extra)". There must be a time limit.
std::string time_limit_text(const Terms& terms);

}  // namespace viva
