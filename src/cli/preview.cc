#include "view/preview.h"

#include "cli/common.h"
#include "cli/front.h"
#include "view/pages.h"

namespace viva {

int run_preview(const Arguments& arguments) {
  const Library library = open_library(arguments);
  const Course& course = library.course;
  const Config config = config_here();
  const Width width = page_width(arguments, config);
  const auto sections = chosen_sections(course, arguments);
  PreviewOptions options{arguments.key, std::nullopt};
  bool fits = true;
  const auto code = typed_code(arguments);
  if (code) {
    const RestoredPlan paper = restore_plan(
        course, sections, {code->seed, asked_order(arguments)}, code);
    options.paper = PlanOptions{code->seed, paper.plan.keep_order};
    fits = paper.fits;
  }
  Output output = open_output(arguments, config);
  write_course(output, library, width);
  if (!fits) output.write(wrap(StyledLine(changed_paper_text(*code)), width));
  std::optional<Preview> preview;
  std::size_t previewed = course.banks.size();
  for (const SectionRef ref : sections) {
    if (ref.bank != previewed) {
      previewed = ref.bank;
      preview.emplace(course.banks[ref.bank], library.findings[ref.bank],
                      options);
    }
    output.write_bytes("\n");
    output.write(preview->page(course, ref, width));
  }
  return 0;
}

}  // namespace viva
