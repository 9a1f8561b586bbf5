#include "viva/bank/diagnostic.h"

#include <algorithm>

namespace viva {

void sort_by_place(Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return a.span.begin < b.span.begin;
                   });
}

}  // namespace viva
