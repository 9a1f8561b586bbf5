#pragma once

#include "play/plain/dialogue.h"
#include "play/sitting.h"

namespace viva {

// The answers of an attempt that is finished one by one, with the keys: all of
// an exam. The signal that ended it, or 0.
int review(Host& host, const Sitting& sitting);

// The same of what was missed; nothing where nothing was.
int review_missed(Host& host, const Sitting& sitting);

}  // namespace viva
