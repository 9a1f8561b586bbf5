#pragma once

#include <cstddef>
#include <string_view>

#include "view/sheet/sheet.h"
#include "viva/session/attempt.h"

namespace viva {

// What stands above the page of a question, of a section by its place in the
// plan (which has its own title in the body), and of what belongs to an attempt
// as a whole. The bar counts answers;
// the clock tells the time that is left, or without a limit the time so far.
Head question_head(const Attempt& attempt, std::size_t place, Time now);
Head section_head(const Attempt& attempt, std::size_t section, Time now);
Head attempt_head(const Attempt& attempt, std::string_view page, Time now);

}  // namespace viva
