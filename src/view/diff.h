#pragma once

#include <string>
#include <string_view>

#include "viva/text/styled.h"

namespace viva {

// What changes a document, as `diff -u` tells it: three lines around each
// change, and the name on both sides. Empty if nothing changes. Where both have
// as many lines, each line is compared with the one in its place, else what
// both begin and end with is left out: the time is linear.
//
//   --- week-1.md
//   +++ week-1.md
//   @@ -1,4 +1,4 @@
//    # Week 1
//   -It is a cafÃ©
//   +It is a café

// The bytes, for a file that `patch` reads.
std::string unified_diff(std::string_view name, std::string_view before,
                         std::string_view after);

// The same for people.
Lines diff_page(std::string_view name, std::string_view before,
                std::string_view after);

}  // namespace viva
