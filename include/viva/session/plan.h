#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "viva/bank/course.h"
#include "viva/bank/question_id.h"
#include "viva/session/key.h"
#include "viva/session/paper_code.h"

namespace viva {

// A section of a paper, told so that it means something without the course.
struct PlannedSection {
  std::string bank;  // the bank's name
  std::uint32_t number = 0;
  std::string title;
  std::uint64_t fingerprint = 0;  // FNV-1a of the bank's bytes
  std::size_t left_out = 0;       // questions without a usable key
  SectionRef ref;                 // where it stands in the course

  friend bool operator==(const PlannedSection&,
                         const PlannedSection&) = default;
};

struct PlannedQuestion {
  std::size_t section = 0;   // a place in Plan::sections
  std::size_t question = 0;  // a place in the section of the bank
  std::uint32_t number = 0;  // as the author counts
  QuestionId id;
  std::string stem;  // folded
  Places order;      // of the choices on the page
  Key key;
  double points = 1;

  friend bool operator==(const PlannedQuestion&,
                         const PlannedQuestion&) = default;
};

// One fixed paper: which questions, in what order, each with its choices in
// what order.
struct Plan {
  std::uint64_t seed = 0;
  std::optional<bool> keep_order;  // see PlanOptions
  std::vector<PlannedSection> sections;
  std::vector<PlannedQuestion> questions;

  friend bool operator==(const Plan&, const Plan&) = default;
};

struct PlanOptions {
  std::uint64_t seed = 0;
  // Whether choices stand in the author's order or are shuffled. Unset, each
  // bank's settings decide, and a bank that says nothing is shuffled.
  std::optional<bool> keep_order;
};

// The order in which a question's choices are shown. It depends on the seed
// and the id alone. Choices of the kind "all of the above" come last, in the
// author's order; a question that reads right only in the author's order
// keeps it. `bank` is the one that the question is in.
Places choice_order(const Bank& bank, const Question& question,
                    const QuestionId& id, const PlanOptions& options);

// The paper of the usable questions of these sections, in their order. The
// same on every platform for the same course, sections and options.
Plan make_plan(const Course& course, std::span<const SectionRef> sections,
               const PlanOptions& options);

// What brings this paper back.
PaperCode paper_code(const Plan& plan);

// The paper that a code was made for: in the order that `options` ask for, else
// as the banks say, shuffled or as the author has it, whichever has the code's
// digest. Where none has, `options` decide, and the code does not fit.
struct RestoredPlan {
  Plan plan;
  bool fits = true;
};

RestoredPlan restore_plan(const Course& course,
                          std::span<const SectionRef> sections,
                          const PlanOptions& options,
                          const std::optional<PaperCode>& code);

}  // namespace viva
