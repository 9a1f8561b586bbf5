#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "view/sheet/question.h"
#include "view/sheet/sheet.h"

namespace viva {

// "Choose with a letter from A to D, then press Enter."
std::string how_to_choose(const Answer& answer, std::size_t choices);

// The keys that matter on the page of a question as it stands, the most
// important first.
std::vector<KeyHint> question_keys(const QuestionView& view);

}  // namespace viva
