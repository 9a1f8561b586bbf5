#include "play/full/head_marks.h"

namespace viva {

Head with_marks(Head head, const Sitting& sitting) {
  if (!sitting.is_saved()) head.marks.emplace_back("not saved");
  return head;
}

}  // namespace viva
