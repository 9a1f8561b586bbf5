#pragma once

#include <cstddef>

#include "view/sheet/body.h"
#include "viva/session/result.h"

namespace viva {

// The result of an attempt as result_page() tells it, with a bar for each
// score; the person stands on `row` of the missed questions, which she can look
// at one by one.
Body result_body(const Attempt& attempt, const Result& result, std::size_t row,
                 int columns);

}  // namespace viva
