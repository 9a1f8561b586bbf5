#pragma once

#include <cstddef>

#include "view/check_report.h"
#include "viva/data/node.h"

namespace viva {

// What became of the blocks that look like a question: the questions of the
// bank and those refused are all that were found.
struct QuestionCounts {
  std::size_t questions = 0;
  BlockCounts blocks;
};

QuestionCounts question_counts(const CheckedBank& checked);

// Those of all banks.
QuestionCounts question_counts(const CheckReport& report);

// Adds "questions", "blocks" and "refused".
void add_counts(Node& node, const QuestionCounts& counts);

}  // namespace viva
