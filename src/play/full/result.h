#pragma once

#include <string_view>

#include "play/full/stage.h"
#include "play/sitting.h"

namespace viva {

// The result of an attempt that is finished, and the questions to look at once
// more: of practice those that were missed, of an exam all. The signal that
// ended it, or 0. `onward` says where Enter leads.
int show_result(Stage& stage, const Sitting& sitting, std::string_view onward);

}  // namespace viva
