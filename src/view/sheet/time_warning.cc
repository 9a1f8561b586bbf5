#include "view/sheet/time_warning.h"

#include <string>

#include "view/exam_page.h"

namespace viva {

Lines time_warning_lines(Milliseconds left, int columns) {
  const std::string text =
      left > 0 ? time_warning_text(left)
               : "The time is up. Your exam is handed in as it stands.";
  return wrap(StyledLine("! " + text, Style::kWarning), columns, 2);
}

}  // namespace viva
