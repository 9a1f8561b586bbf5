#include "play/full/press.h"

namespace viva {

bool is_key(const Press& press, KeyPress::Kind kind) {
  return press.kind == Press::Kind::kKey && press.key.kind == kind;
}

std::optional<Step> step_away(const Press& press, Sitting& sitting,
                              bool may_finish) {
  if (press.kind == Press::Kind::kSignal) {
    sitting.interrupt(press.signal);
    return Step{Step::Kind::kLeave};
  }
  if (sitting.is_time_up()) return Step{Step::Kind::kTimeUp};
  if (press.kind != Press::Kind::kCommand || press.command != Command::kQuit) {
    return std::nullopt;
  }
  if (may_finish) return Step{Step::Kind::kSubmit};
  sitting.leave("Left unfinished.");
  return Step{Step::Kind::kLeave};
}

}  // namespace viva
