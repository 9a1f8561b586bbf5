#pragma once

#include "play/full/stage.h"
#include "play/sitting.h"

namespace viva {

// Shows the rules of an exam; false where the person does not begin it.
bool show_terms(Stage& stage, const Sitting& sitting, int& signal);

// Goes through a paper to its end, or until it is left.
void run(Stage& stage, const Course& course, Sitting& sitting);

// Leaves behind how an attempt stands, and its code.
void leave_outcome(Stage& stage, const Sitting& sitting);

// Leaves behind whether all is saved.
void leave_saved(Stage& stage, const Ending& ending);

}  // namespace viva
