#include "play/saver.h"

#include <utility>

namespace viva {

void Saver::save(const Plan& plan, const Event& event) {
  if (SaveFault fault = try_save(plan, event)) {
    ++unsaved_;
    fault_ = std::move(*fault);
  }
}

SaveFault Saver::try_save(const Plan& plan, const Event& event) {
  if (!folder_) return "neither XDG_STATE_HOME nor HOME names a folder";
  // An event that was lost would leave a gap that replay could not cross.
  if (unsaved_ > 0) return fault_;
  if (!created_) {
    if (SaveFault fault = writer_.create(*folder_, plan, started_)) {
      return fault;
    }
    created_ = true;
  }
  return writer_.append(event);
}

}  // namespace viva
