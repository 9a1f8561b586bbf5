#pragma once

#include <string>
#include <string_view>

#include "viva/bank/diagnostic.h"

namespace viva {

// Collects what a reader finds wrong, with severity and help from the table of
// reader_rules().
class Report {
 public:
  // `rule` must be a name of the table.
  void add(std::string_view rule, Span span, std::string message);

  // The same as a note, whatever the table says.
  void note(std::string_view rule, Span span, std::string message);

  // All that was added, by place.
  Diagnostics take();

 private:
  Diagnostics diagnostics_;
};

}  // namespace viva
