#pragma once

#include <optional>
#include <string>
#include <vector>

#include "play/world.h"
#include "view/section_facts.h"
#include "viva/bank/course.h"
#include "viva/journal/journal.h"
#include "viva/session/identity.h"
#include "viva/session/past.h"

namespace viva {

// What the attempts on disk tell of the sections of a course.
class SectionHistory {
 public:
  // Only attempts by this student count; without a name all do.
  SectionHistory(const World& world, const Course& course, std::string student);

  // Reads the attempts anew; what of them could not be read.
  std::vector<JournalFault> load();

  // By place in all_sections(). An attempt is at a section if it has one of the
  // section's questions in it.
  std::vector<SectionFacts> facts() const;

  // What the attempts tell of the questions.
  Past past() const;

  // The latest attempt, if it was practice at this section alone and is
  // unfinished; valid until load().
  const StoredAttempt* unfinished(SectionRef section) const;

  const std::vector<StoredAttempt>& attempts() const { return attempts_; }

 private:
  // The places in a paper of the sections that its attempt is at.
  std::vector<std::optional<std::size_t>> places_in(const Plan& plan) const;

  // The place of a section in all_sections().
  std::size_t place_of(SectionRef section) const;

  const World& world_;
  std::string student_;
  QuestionFinder finder_;
  std::vector<SectionRef> sections_;
  std::vector<StoredAttempt> attempts_;
};

}  // namespace viva
