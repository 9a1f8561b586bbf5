#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "play/host.h"
#include "viva/bank/course.h"
#include "viva/session/plan.h"

namespace viva {

// What a person asked `viva take` for.
struct TakeRequest {
  PlanOptions options;
  std::optional<PaperCode> code;  // as it was typed
};

// One attempt over these sections, question by question in plain prompts, and
// its result.
Ending take_sections(Host& host, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request);

// A menu of the sections; each one picked is an attempt of its own. Ends with
// the scores of all.
Ending take_from_menu(Host& host, const Course& course,
                      const TakeRequest& request);

}  // namespace viva
