#include "view/report/question_counts.h"

#include <cstdint>

namespace viva {

QuestionCounts question_counts(const CheckedBank& checked) {
  return {count(*checked.bank).questions, checked.blocks};
}

QuestionCounts question_counts(const CheckReport& report) {
  QuestionCounts all;
  for (const CheckedBank& checked : report.banks) {
    const QuestionCounts own = question_counts(checked);
    all.questions += own.questions;
    all.blocks.found += own.blocks.found;
    all.blocks.refused += own.blocks.refused;
  }
  return all;
}

void add_counts(Node& node, const QuestionCounts& counts) {
  const auto number = [](std::size_t count) {
    return Node::number(static_cast<std::int64_t>(count));
  };
  node.add("questions", number(counts.questions));
  node.add("blocks", number(counts.blocks.found));
  node.add("refused", number(counts.blocks.refused));
}

}  // namespace viva
