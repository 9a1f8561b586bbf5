#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "viva/bank/diagnostic.h"

namespace viva {

// Collects what a reader finds wrong, with severity and help from the table of
// reader_rules().
class Report {
 public:
  // `rule` must be a name of the table. Returns what mend() calls the finding.
  std::size_t add(std::string_view rule, Span span, std::string message);

  // The same where it keeps one question out of the bank.
  void refuse(std::string_view rule, Span span, std::string message);

  // The same as an error, or a note, whatever the table says.
  void error(std::string_view rule, Span span, std::string message);
  void note(std::string_view rule, Span span, std::string message);

  // Adds an edit to a finding that was not taken yet; by place.
  void mend(std::size_t finding, Edit edit);

  // All that was added, by place.
  Diagnostics take();

 private:
  Diagnostics diagnostics_;
};

}  // namespace viva
