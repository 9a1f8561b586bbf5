#include "play/full/press.h"

namespace viva {
namespace {

// Whether every question is answered or was skipped.
bool is_done(const Attempt& attempt) {
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    const Standing& standing = attempt.standing(i);
    if (stands(attempt, i) && !standing.answer && !standing.skipped) {
      return false;
    }
  }
  return true;
}

}  // namespace

bool is_key(const Press& press, KeyPress::Kind kind) {
  return press.kind == Press::Kind::kKey && press.key.kind == kind;
}

bool leaves(const Press& press, Sitting& sitting) {
  if (press.kind == Press::Kind::kSignal) {
    sitting.interrupt(press.signal);
    return true;
  }
  if (press.kind != Press::Kind::kCommand || press.command != Command::kQuit) {
    return false;
  }
  if (!is_done(sitting.attempt())) sitting.leave("Left unfinished.");
  return true;
}

}  // namespace viva
