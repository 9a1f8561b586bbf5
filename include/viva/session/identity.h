#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "viva/bank/course.h"
#include "viva/session/plan.h"

namespace viva {

// Where a question of an earlier paper stands now.
struct FoundQuestion {
  QuestionRef ref;
  bool near = false;  // it is known by the likeness of its stem alone

  friend bool operator==(const FoundQuestion&, const FoundQuestion&) = default;
};

// Finds the questions of earlier papers in a course that was edited since.
// Keeps a view of the course.
//
// A question is the same if it has the same id: an author's id in the bank of
// that name (or in any, if that bank is gone and the id is one of a kind), an
// id of its content anywhere. Of those that are left, one is recognised in its
// section (by title, else by number) by a stem that is equal but for case and
// space, or is like it, with the same numbers and as many words that say no in
// it, and as many choices; never where two come into question. Stems are alike
// with a likeness of kLikeEnough, or if they are short and so many of their
// letters were kept (see text/similar.h).
class QuestionFinder {
 public:
  static constexpr double kLikeEnough = 0.8;
  static constexpr double kKeptEnough = 0.9;

  explicit QuestionFinder(const Course& course);

  // By place in Plan::questions. No two are the same.
  std::vector<std::optional<FoundQuestion>> find(const Plan& plan) const;

  std::optional<SectionRef> find(const PlannedSection& section) const;

 private:
  std::optional<QuestionRef> find_same(const Plan& plan,
                                       const PlannedQuestion& question) const;

  const Course& course_;
  std::vector<std::string> names_;  // of the banks
  std::multimap<QuestionId, QuestionRef> by_id_;
};

}  // namespace viva
