#include "play/saver.h"

#include <algorithm>

namespace viva {

SaveFault Saver::save(const Plan& plan, const Event& event) {
  ++events_;
  unsaved_.push_back(event);
  return flush(plan);
}

std::size_t Saver::unsaved_answers() const {
  return static_cast<std::size_t>(std::count_if(
      unsaved_.begin(), unsaved_.end(),
      [](const Event& event) { return event.kind != Event::Kind::kFinish; }));
}

SaveFault Saver::flush(const Plan& plan) {
  if (!folder_) return "neither XDG_STATE_HOME nor HOME names a folder";
  if (!created_) {
    if (SaveFault fault = writer_.create(*folder_, plan)) {
      return fault;
    }
    created_ = true;
  }
  while (!unsaved_.empty()) {
    if (SaveFault fault = writer_.append(unsaved_.front())) return fault;
    unsaved_.erase(unsaved_.begin());
  }
  return std::nullopt;
}

}  // namespace viva
