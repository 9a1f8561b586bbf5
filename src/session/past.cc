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

}  // namespace viva
