#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// What a question is remembered by: the author's own id if there is one, else
// 16 hexadecimal digits, FNV-1a (64 bits) of the folded stem and the sorted,
// folded choices. Moving or renumbering a question, reordering its choices or
// correcting its key keeps it. Questions that would share an id get "#2", "#3"
// and so on behind it, in the bank's order.
using QuestionId = std::string;

// What a question without an id of the author's is remembered by, if no other
// is equal to it.
QuestionId content_id(const Question& question);

// By section and by question, as they stand in the bank.
std::vector<std::vector<QuestionId>> question_ids(const Bank& bank);

}  // namespace viva
