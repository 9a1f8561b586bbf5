#include "cli/session.h"

#include <unistd.h>

#include <exception>
#include <utility>

#include "cli/front.h"
#include "cli/world.h"
#include "terminal/full_screen.h"
#include "view/sheet/sheet.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// A screen that is too small for head and foot when it begins is better served
// by plain prompts; one that becomes so shows its pages without them.
bool is_too_small(int file) {
  const Size size = terminal_size(file);
  return size.columns < kLeastSize.columns || size.rows < kLeastSize.rows;
}

Ending run_plain(const Arguments& arguments, const Config& config,
                 const SessionFronts& fronts) {
  Console console(arguments, config);
  return fronts.plain(console.host());
}

// A terminal that is gone must not hide how the session ended.
void write_parting(const Lines& lines, const Output& output, Width width) {
  try {
    for (const StyledLine& line : lines) output.write(wrap(line, width));
  } catch (const Error&) {
    return;
  }
}

}  // namespace

bool has_full_screen(const Arguments& arguments, const Config& config) {
  return !wants_plain(plain_hints(arguments, config)) &&
         !is_too_small(dialogue_file(arguments));
}

Ending run_full(const Arguments& arguments, const Config& config,
                const std::function<Ending(Stage& stage)>& pages) {
  const int file = dialogue_file(arguments);
  const bool color =
      wants_color(arguments.color, color_hints(file), config.color);
  Ending ending;
  Lines parting;
  std::vector<Attempt> told;  // results would be lost with the screen
  std::exception_ptr failure;
  {
    FullScreen screen(STDIN_FILENO, file, abilities_of(terminal_name(), color));
    Stage stage(screen, now);
    settle(stage, arguments);
    stage.report = [&](const Attempt& attempt) { told.push_back(attempt); };
    try {
      ending = pages(stage);
    } catch (const Error&) {
      failure = std::current_exception();
    }
    parting = stage.parting();
  }
  if (arguments.json) {
    for (const Attempt& attempt : told) write_result(attempt);
  }
  write_parting(parting, Output(file, color), terminal_width(file));
  if (failure) std::rethrow_exception(failure);
  return ending;
}

int conclude(const Ending& ending) {
  if (ending.signal != 0) die_of(ending.signal);
  return status_of(ending);
}

int run_session(const Arguments& arguments, const SessionFronts& fronts) {
  const Config config = config_here();
  return conclude(has_full_screen(arguments, config)
                      ? run_full(arguments, config, fronts.full)
                      : run_plain(arguments, config, fronts));
}

}  // namespace viva
