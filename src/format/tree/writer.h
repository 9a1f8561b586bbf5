#pragma once

#include "viva/bank/bank.h"
#include "viva/data/node.h"

namespace viva::tree {

// What of a bank is written: kShort leaves out what is empty or follows from
// the rest; kFull does not, and adds the line of each question and, where an
// author gives no id, the name that viva remembers the question by.
enum class Detail { kShort, kFull };

Node write(const Bank& bank, Detail detail);

}  // namespace viva::tree
