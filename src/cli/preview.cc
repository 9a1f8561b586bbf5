#include "view/preview.h"

#include <unistd.h>

#include "cli/common.h"
#include "view/pages.h"

namespace viva {

int run_preview(const Arguments& arguments) {
  const Library library = open_library(arguments);
  PreviewOptions options;
  options.key = arguments.key;
  if (const auto code = typed_code(arguments)) {
    options.paper = PlanOptions{code->seed, false};
  }
  const Width width = terminal_width(STDOUT_FILENO);
  const auto sections = chosen_sections(library.course, arguments);
  Output output = open_output(arguments);
  output.write(course_page(library.course, library.origin, width));
  for (const SectionRef ref : sections) {
    output.write_bytes("\n");
    output.write(preview_page(library.course, ref, library.findings[ref.bank],
                              options, width));
  }
  return 0;
}

}  // namespace viva
