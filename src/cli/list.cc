#include <unistd.h>

#include <optional>

#include "cli/common.h"
#include "view/pages.h"

namespace viva {

int run_list(const Arguments& arguments) {
  const Library library = open_library(arguments);
  const Course& course = library.course;
  const Width width = terminal_width(STDOUT_FILENO);
  const std::vector<std::optional<LastScore>> no_scores(
      all_sections(course).size());
  Output output = open_output(arguments);
  output.write(course_page(course, library.origin, width));
  output.write_bytes("\n");
  output.write(menu_page(course, no_scores, width));
  return 0;
}

}  // namespace viva
