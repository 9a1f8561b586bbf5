#pragma once

#include <functional>

#include "cli/command.h"
#include "cli/config.h"
#include "play/full/stage.h"
#include "play/plain/host.h"

namespace viva {

// The two ways through a session.
struct SessionFronts {
  std::function<Ending(Host& host)> plain;
  std::function<Ending(Stage& stage)> full;
};

// Whether there is a terminal that shows a full screen, and nobody asks for
// plain text.
bool has_full_screen(const Arguments& arguments, const Config& config);

// Shows pages on a full screen until they end, then what they leave behind.
Ending run_full(const Arguments& arguments, const Config& config,
                const std::function<Ending(Stage& stage)>& pages);

// The exit status of an ending; one by a signal ends the program by it.
int conclude(const Ending& ending);

// Runs a session on a full screen, or in plain prompts where those are wanted
// or the terminal can do no more. The exit status; a session that a signal
// ended ends the program by it.
int run_session(const Arguments& arguments, const SessionFronts& fronts);

}  // namespace viva
