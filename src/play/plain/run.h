#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "play/opening.h"
#include "play/plain/plain.h"
#include "play/sitting.h"
#include "viva/journal/journal.h"

namespace viva {

// Says what a person should know before the first question.
void say_terms(Host& host, const Sitting& sitting);

// Goes through a paper to its end, or until it is left. False where the person
// wants no more when she has come to its end.
bool run(Host& host, const Course& course, Sitting& sitting);

// Says the result of an attempt that is finished, and its code.
void say_result(Host& host, const Sitting& sitting);

// Says whether all is saved.
void say_saved(Host& host, const Ending& ending);

}  // namespace viva
