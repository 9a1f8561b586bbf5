#pragma once

#include "play/sitting.h"
#include "view/sheet/sheet.h"

namespace viva {

// The head with a mark for as long as something is not saved.
Head with_marks(Head head, const Sitting& sitting);

}  // namespace viva
