#include <unistd.h>

#include <optional>

#include "cli/common.h"
#include "view/files_page.h"
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
  output.write(not_banks_page(library.not_banks, width));
  output.write_bytes("\n");
  output.write(menu_page(course, no_scores, width));
  const Lines settings = settings_page(course.banks, width);
  if (!settings.empty()) output.write_bytes("\n");
  output.write(settings);
  std::vector<FileRow> rows;
  for (const Bank& bank : course.banks) {
    rows.push_back({bank.source.name(), count(bank), std::nullopt});
  }
  output.write_bytes("\n");
  output.write(files_page(rows, width));
  return 0;
}

}  // namespace viva
