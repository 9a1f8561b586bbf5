#include "cli/common.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "cli/front.h"
#include "view/pages.h"
#include "viva/text/error.h"
#include "viva/text/safe.h"

namespace viva {

Library open_library(const Arguments& arguments, const Review& review) {
  Library library = open_what_is_there(arguments, review);
  if (!library.failures.empty()) throw Error(library.failures.front());
  return library;
}

Library open_what_is_there(const Arguments& arguments, const Review& review) {
  return open_library(arguments.banks, std::filesystem::current_path(), review);
}

std::vector<FileRow> file_rows(const Library& library) {
  std::vector<FileRow> rows;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    const Bank& bank = library.course.banks[i];
    rows.push_back({bank.source.name(), count(bank), library.blocks[i],
                    count(library.findings[i])});
  }
  return rows;
}

void write_course(Output& output, const Library& library, Width width) {
  output.write(course_page(library.course, library.origin, width));
  output.write(not_banks_page(library.not_banks, width));
  output.write(errors_page(file_rows(library), width));
}

std::vector<SectionRef> chosen_sections(const Course& course,
                                        const Arguments& arguments) {
  if (arguments.sections.empty()) return all_sections(course);
  std::vector<SectionRef> chosen;
  for (const std::string& address : arguments.sections) {
    const SectionRef ref = find_section(course, address);
    if (std::find(chosen.begin(), chosen.end(), ref) != chosen.end()) {
      throw Error("section " + make_safe(address).str() + " is named twice");
    }
    chosen.push_back(ref);
  }
  return chosen;
}

std::optional<PaperCode> typed_code(const Arguments& arguments) {
  if (!arguments.seed) return std::nullopt;
  const auto code = read_paper_code(*arguments.seed);
  if (!code) {
    throw Error("'" + make_safe(*arguments.seed).str() +
                "' is no code of a paper (such as 1A-7F2K) and no number");
  }
  return code;
}

std::optional<bool> asked_order(const Arguments& arguments) {
  if (arguments.keep_order) return true;
  if (arguments.shuffle) return false;
  return std::nullopt;
}

Output open_output(const Arguments& arguments, const Config& config) {
  return {STDOUT_FILENO, wants_color(arguments.color,
                                     color_hints(STDOUT_FILENO), config.color)};
}

}  // namespace viva
