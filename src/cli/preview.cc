#include "view/preview.h"

#include <chrono>
#include <thread>
#include <utility>

#include "cli/common.h"
#include "cli/front.h"
#include "cli/library_watch.h"
#include "cli/session.h"
#include "play/full/preview.h"
#include "view/pages.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// What of a course is shown, and how.
struct Shown {
  std::vector<SectionRef> sections;
  std::optional<PlanOptions> paper;  // whose order of choices it is
  Lines told;                        // that the code is another paper's
};

Shown shown_of(const Course& course, const Arguments& arguments) {
  Shown shown{chosen_sections(course, arguments), std::nullopt, {}};
  const auto code = typed_code(arguments);
  if (!code) return shown;
  const RestoredPlan paper = restore_plan(
      course, shown.sections, {code->seed, asked_order(arguments)}, code);
  shown.paper = PlanOptions{code->seed, paper.plan.keep_order};
  if (!paper.fits) shown.told.emplace_back(changed_paper_text(*code));
  return shown;
}

// The sections as text, one behind the other.
class PreviewText {
 public:
  PreviewText(const Arguments& arguments, const Config& config)
      : arguments_(arguments),
        output_(open_output(arguments, config)),
        width_(page_width(arguments, config)) {}

  // Behind the line, if there is one.
  void write(const Library& library, std::string_view line = {}) {
    const Shown shown = shown_of(library.course, arguments_);
    if (!line.empty()) say(line);
    write_course(output_, library, width_);
    for (const StyledLine& told : shown.told) output_.write(wrap(told, width_));
    write_sections(library, shown);
  }

  void say(std::string_view line) const {
    output_.write_bytes("\n");
    output_.write(wrap(StyledLine(line), width_));
  }

 private:
  void write_sections(const Library& library, const Shown& shown) const {
    const Course& course = library.course;
    std::optional<Preview> preview;
    std::size_t previewed = course.banks.size();
    for (const SectionRef ref : shown.sections) {
      if (ref.bank != previewed) {
        previewed = ref.bank;
        preview.emplace(course.banks[ref.bank], library.findings[ref.bank],
                        shown.paper);
      }
      output_.write_bytes("\n");
      output_.write(preview->page(course, ref, arguments_.key, width_));
    }
  }

  const Arguments& arguments_;
  Output output_;
  Width width_;
};

void write_again(PreviewText& text, const Reread& reread) {
  try {
    if (!reread.library) throw Error(reread.why);
    text.write(*reread.library, "Saved; read again at " + reread.clock + ".");
  } catch (const Error& error) {
    text.say(not_read_text(reread.clock, error.what()));
  }
}

// Without a screen, as sections follow each other. A signal ends a watch.
int write_preview(const Arguments& arguments, const Config& config,
                  const Library& library, std::optional<LibraryWatch>& watch) {
  PreviewText text(arguments, config);
  text.write(library);
  while (watch) {
    std::this_thread::sleep_for(std::chrono::milliseconds(kPreviewPause));
    if (const auto reread = watch->look()) write_again(text, *reread);
  }
  return 0;
}

// What there is to say of the library as a whole.
void tell_course(Stage& stage, const Arguments& arguments,
                 const Library& library, const Shown& shown) {
  if (arguments.banks.empty()) stage.tell(library.origin + ".");
  for (const Lines& lines :
       {not_banks_page(library.not_banks, std::nullopt),
        errors_page(file_rows(library), std::nullopt), shown.told}) {
    for (const StyledLine& line : lines) stage.tell(line.text());
  }
}

PreviewMaterial material_of(Library library, Shown shown) {
  return {std::move(library.course), std::move(library.findings),
          std::move(shown.sections), std::move(shown.paper)};
}

PreviewReload reloaded(Reread reread, const Arguments& arguments) {
  PreviewReload reload{reread.clock, std::nullopt, reread.why};
  if (!reread.library) return reload;
  try {
    Shown shown = shown_of(reread.library->course, arguments);
    reload.material = material_of(*std::move(reread.library), std::move(shown));
  } catch (const Error& error) {
    reload.why = error.what();  // a section that was asked for is gone
  }
  return reload;
}

PreviewLook look_of(std::optional<LibraryWatch>& watch,
                    const Arguments& arguments) {
  if (!watch) return {};
  return [&]() -> std::optional<PreviewReload> {
    std::optional<Reread> reread = watch->look();
    if (!reread) return std::nullopt;
    return reloaded(*std::move(reread), arguments);
  };
}

}  // namespace

int run_preview(const Arguments& arguments) {
  const Config config = config_here();
  Library library = open_library(
      arguments, {.rules = true, .notes = false, .in_course = true});
  std::optional<LibraryWatch> watch;
  if (arguments.watch) watch.emplace(arguments, library);
  if (!has_full_screen(arguments, config)) {
    return write_preview(arguments, config, library, watch);
  }
  Shown shown = shown_of(library.course, arguments);
  return conclude(run_full(arguments, config, [&](Stage& stage) {
    tell_course(stage, arguments, library, shown);
    return show_preview(stage,
                        material_of(std::move(library), std::move(shown)),
                        arguments.key, look_of(watch, arguments));
  }));
}

}  // namespace viva
