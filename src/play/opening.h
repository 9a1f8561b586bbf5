#pragma once

#include <span>
#include <string>
#include <vector>

#include "play/sitting.h"
#include "viva/journal/journal.h"
#include "viva/session/plan.h"

namespace viva {

// What a person asked `viva take` for.
struct TakeRequest {
  PlanOptions options;
  std::optional<PaperCode> code = {};  // as it was typed
  Terms terms = {};  // as asked for; banks may say more, see settle_terms()
  std::string student = {};             // may be empty
  std::vector<std::string> files = {};  // of the course's banks, for the
                                        // journal; see PlannedSection::file
};

// A new attempt at these sections. Says where a code does not fit.
Sitting new_sitting(World& world, const Course& course,
                    std::span<const SectionRef> sections,
                    const TakeRequest& request);

// An attempt that was left, with its places in the course; says what of it has
// changed.
Sitting opened_sitting(World& world, const Course& course,
                       ReopenedJournal journal);

// Why an attempt that was left cannot be gone on with, in words.
std::string why_not_opened(const ReopenedJournal& journal);

// What a question is called where it is not on the page: "Question 2 of 4".
std::string question_name(const Plan& plan, std::size_t place);

}  // namespace viva
