#pragma once

#include <optional>
#include <span>
#include <vector>

#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"
#include "viva/bank/question_id.h"
#include "viva/session/plan.h"
#include "viva/text/styled.h"

namespace viva {

struct PreviewOptions {
  bool key = false;                  // with keys and explanations
  std::optional<PlanOptions> paper;  // the paper's order, else the author's
};

// The sections of one bank as a student sees them, questions without a usable
// key included. Findings, which must be in order of place, stand below the
// question they are about. Keeps views of bank and findings.
class Preview {
 public:
  Preview(const Bank& bank, std::span<const Diagnostic> findings,
          PreviewOptions options);

  // A section of the bank; `course` is for its name.
  Lines page(const Course& course, SectionRef ref, Width width) const;

 private:
  Places page_order(std::size_t section, std::size_t question) const;
  Lines findings_page(std::uint32_t begin, std::uint32_t end,
                      Width width) const;
  std::uint32_t end_of(std::size_t section) const;

  const Bank& bank_;
  std::span<const Diagnostic> findings_;
  PreviewOptions options_;
  LineIndex lines_;
  std::vector<std::vector<QuestionId>> ids_;
};

}  // namespace viva
