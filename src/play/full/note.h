#pragma once

#include <optional>
#include <string_view>

#include "play/full/stage.h"
#include "play/sitting.h"
#include "play/time_watch.h"

namespace viva {

// A page to type a note on; Enter and Esc keep it. A press
// that came in between and leads away from the attempt is given back, once what
// was typed is kept.
std::optional<Press> edit_note(Stage& stage, Sitting& sitting, TimeWatch& watch,
                               const NoteTarget& target,
                               std::string_view title);

}  // namespace viva
