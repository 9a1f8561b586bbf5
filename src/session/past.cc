#include "viva/session/past.h"

namespace viva {

Past past_of(std::span<const Attempt> attempts, const QuestionFinder& finder) {
  Past past;
  for (const Attempt& attempt : attempts) {
    if (!tells_results(attempt)) continue;
    const auto found = finder.find(attempt.plan());
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Standing& standing = attempt.standing(i);
      const bool seen =
          standing.answer || standing.skipped || attempt.is_finished();
      if (!found[i] || !seen || !is_asked(standing)) continue;
      past.seen[found[i]->ref] = {!is_right(attempt, i)};
      if (found[i]->near) past.near.insert(found[i]->ref);
    }
  }
  return past;
}

std::set<QuestionRef> open_questions(const Course& course,
                                     std::span<const SectionRef> sections,
                                     const Past& past, Wanted wanted) {
  std::set<QuestionRef> open;
  for (const SectionRef section : sections) {
    const std::size_t size = section_at(course, section).questions.size();
    for (std::size_t i = 0; i < size; ++i) {
      const auto seen = past.seen.find({section, i});
      const bool is_open = seen == past.seen.end()
                               ? wanted.unseen
                               : wanted.missed && seen->second.missed;
      if (is_open) open.insert({section, i});
    }
  }
  return open;
}

}  // namespace viva
