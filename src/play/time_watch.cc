#include "play/time_watch.h"

#include <algorithm>

#include "view/exam_page.h"

namespace viva {

TimeWatch::TimeWatch(const World& world, const Sitting& sitting)
    : world_(world), sitting_(sitting) {
  const auto deadline = sitting.attempt().deadline();
  if (!deadline) return;
  warnings_ = warning_times(*sitting.plan().terms.time_limit);
  std::reverse(warnings_.begin(), warnings_.end());
  const Milliseconds left = *deadline - world.now();
  while (!warnings_.empty() && warnings_.back() >= left) warnings_.pop_back();
}

std::optional<Milliseconds> TimeWatch::take_warning() {
  const auto deadline = sitting_.attempt().deadline();
  if (!deadline) return std::nullopt;
  const Milliseconds left = *deadline - world_.now();
  if (left <= 0 || warnings_.empty() || warnings_.back() < left) {
    return std::nullopt;
  }
  while (!warnings_.empty() && warnings_.back() >= left) warnings_.pop_back();
  return left;
}

std::optional<Time> TimeWatch::next_wake() const {
  const auto deadline = sitting_.attempt().deadline();
  if (!deadline) return std::nullopt;
  return warnings_.empty() ? *deadline + 1 : *deadline - warnings_.back();
}

void warn_of_time(World& world, TimeWatch& watch) {
  if (const auto left = watch.take_warning()) {
    world.tell(time_warning_text(*left), Style::kWarning);
  }
}

}  // namespace viva
