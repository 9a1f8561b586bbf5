#pragma once

#include <optional>
#include <span>

#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"
#include "viva/session/plan.h"
#include "viva/text/styled.h"

namespace viva {

struct PreviewOptions {
  bool key = false;                  // with keys and explanations
  std::optional<PlanOptions> paper;  // the paper's order, else the author's
};

// A section as a student sees it, questions without a usable key included.
// Findings stand below the question they are about.
Lines preview_page(const Course& course, SectionRef ref,
                   std::span<const Diagnostic> findings,
                   const PreviewOptions& options, Width width);

}  // namespace viva
