#pragma once

#include <functional>

#include "cli/command.h"
#include "play/full/stage.h"
#include "play/host.h"

namespace viva {

// The two ways through a session.
struct SessionFronts {
  std::function<Ending(Host& host)> plain;
  std::function<Ending(Stage& stage)> full;
};

// Runs a session on a full screen, or in plain prompts where those are wanted
// or the terminal can do no more. The exit status; a session that a signal
// ended ends the program by it.
int run_session(const Arguments& arguments, const SessionFronts& fronts);

}  // namespace viva
