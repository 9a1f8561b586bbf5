#include "play/saver.h"

namespace viva {

SaveFault Saver::save(const Plan& plan, const Event& event) {
  ++events_;
  unsaved_.push_back(event);
  return flush(plan);
}

SaveFault Saver::flush(const Plan& plan) {
  if (!folder_) return "neither XDG_STATE_HOME nor HOME names a folder";
  if (!created_) {
    if (SaveFault fault = writer_.create(*folder_, plan, started_)) {
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
