#pragma once

#include "format/choice_pieces.h"

namespace viva::markdown {

// Of a question that was read from this source and has a choice.
ChoicePieces choice_pieces(const Source& source, const Question& question);

}  // namespace viva::markdown
