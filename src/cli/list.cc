#include <vector>

#include "cli/common.h"
#include "cli/front.h"
#include "view/files_page.h"
#include "view/pages.h"

namespace viva {

int run_list(const Arguments& arguments) {
  const Library library = open_library(arguments);
  const Course& course = library.course;
  const Width width = page_width(arguments);
  const std::vector<SectionFacts> nothing(all_sections(course).size());
  Output output = open_output(arguments);
  write_course(output, library, width);
  output.write_bytes("\n");
  output.write(menu_page(course, nothing, width));
  const Lines settings = settings_page(course.banks, width);
  if (!settings.empty()) output.write_bytes("\n");
  output.write(settings);
  std::vector<FileRow> rows = file_rows(library);
  for (FileRow& row : rows) row.found.reset();
  output.write_bytes("\n");
  output.write(files_page(rows, width));
  return 0;
}

}  // namespace viva
