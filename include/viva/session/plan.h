#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "viva/bank/course.h"
#include "viva/bank/question_id.h"
#include "viva/session/key.h"
#include "viva/session/paper_code.h"
#include "viva/session/terms.h"

namespace viva {

// A section of a paper, told so that it means something without the course.
struct PlannedSection {
  std::string bank;  // the bank's name
  std::string file;  // where the bank is found again; empty if built in
  std::uint32_t number = 0;
  std::string address;  // how a person names it in its course
  std::string title;
  std::uint64_t fingerprint = 0;  // FNV-1a of the bank's bytes
  std::size_t left_out = 0;       // questions without a usable key
  std::optional<SectionRef> ref;  // where it stands in the course

  friend bool operator==(const PlannedSection&,
                         const PlannedSection&) = default;
};

struct PlannedQuestion {
  std::size_t section = 0;   // a place in Plan::sections
  std::uint32_t number = 0;  // as the author counts
  QuestionId id;
  std::string stem;           // as it is written
  std::uint64_t content = 0;  // see content_digest()
  Places order;               // of the choices on the page
  Key key;
  double points = 1;
  std::vector<std::string> objectives;  // those it tests, in words
  std::vector<std::string> tags;
  std::string difficulty;
  std::optional<QuestionRef> ref;  // where it stands in the course

  friend bool operator==(const PlannedQuestion&,
                         const PlannedQuestion&) = default;
};

// One fixed paper: which questions, in what order, each with its choices in
// what order, under which terms, from when on and by whom.
struct Plan {
  std::uint64_t seed = 0;
  std::optional<bool> keep_order;  // see PlanOptions
  Terms terms;
  Time started = 0;
  std::string student;  // may be empty
  std::vector<PlannedSection> sections;
  std::vector<PlannedQuestion> questions;

  friend bool operator==(const Plan&, const Plan&) = default;
};

// Which questions are asked, and in what order.
struct PlanOptions {
  std::uint64_t seed = 0;
  // Whether choices stand in the author's order or are shuffled. Unset, each
  // bank's settings decide, and a bank that says nothing is shuffled.
  std::optional<bool> keep_order;
  bool shuffle_questions = false;      // within their sections
  std::vector<std::string> tags = {};  // those with any of these; all if empty
  std::vector<std::string> difficulties = {};       // the same
  std::optional<std::set<QuestionRef>> among = {};  // these and no others
  // At most so many, drawn evenly over the sections: no section gives two more
  // than another one that has questions left.
  std::optional<std::size_t> most = {};
  std::optional<Grading> grading = {};  // unset, as each bank says
};

// FNV-1a of the folded stem and choices in the author's order. By it a paper
// knows whether places of choices still mean what they did.
std::uint64_t content_digest(const Question& question);

// The order in which a question's choices are shown. It depends on the seed
// and the id alone. Choices of the kind "all of the above" come last, in the
// author's order; a question that reads right only in the author's order
// keeps it. `bank` is the one that the question is in.
Places choice_order(const Bank& bank, const Question& question,
                    const QuestionId& id, const PlanOptions& options);

// The paper of the usable questions of these sections, in their order. The
// same on every platform for the same course, sections and options. Which
// questions are drawn and how they are shuffled depends on the lot that each
// one draws, a function of seed and id, so that a new question changes little
// else. Where the options choose, sections of which nothing is asked are left
// out. Terms, time and student are left to the caller.
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
