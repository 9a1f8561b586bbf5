#pragma once

#include <optional>
#include <string_view>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/time_watch.h"

namespace viva {

// A page to type a note on; Enter keeps it, Esc leaves it as it was. A press
// that came in between and leads away from the attempt is given back.
std::optional<Press> edit_note(Stage& stage, Sitting& sitting,
                               const TimeWatch& watch, const NoteTarget& target,
                               std::string_view title);

}  // namespace viva
