#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "view/page.h"
#include "viva/session/score.h"

namespace viva {

// Lists that results and summaries have in common. Each stands apart under a
// heading of its own.

// What is said of sections by place.
struct SectionScore {
  PlannedSection section;
  Score score;
  Points points;
};

// "- Section 3: GANs (1 wrong, 2 not answered)", the first to study first.
void add_study(Page& page, std::span<const SectionScore> sections,
               std::span<const std::size_t> order);

// "- 3: What is a GAN?": the questions at these places of the paper, each
// behind its section's address. Nothing if there are none.
void add_questions(Page& page, std::string_view heading, const Attempt& attempt,
                   std::span<const std::size_t> places);

// An entry of a list; what wraps is indented below it.
void add_entry(Page& page, std::string_view text);

}  // namespace viva
