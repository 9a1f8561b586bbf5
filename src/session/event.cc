#include "viva/session/event.h"

namespace viva {

bool is_about_question(Event::Kind kind) {
  switch (kind) {
    case Event::Kind::kNote:
    case Event::Kind::kLeave:
    case Event::Kind::kResume:
    case Event::Kind::kFinish:
      return false;
    default:
      return true;
  }
}

}  // namespace viva
