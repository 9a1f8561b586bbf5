#include "support/found.h"

#include "support/small_bank.h"
#include "viva/check/check.h"

namespace viva {

std::string found_by(std::string_view rule,
                     const std::vector<std::string>& questions) {
  return found_by(rule, small_bank(questions));
}

std::string found_by(std::string_view rule, const Bank& bank) {
  std::string text;
  for (const Diagnostic& found : check(bank)) {
    if (found.rule != rule) continue;
    text += std::string(bank.source.at(found.span)) + ": " + found.message;
    for (const Span also : found.related) {
      text += " | " + std::string(bank.source.at(also));
    }
    text += "\n";
  }
  return text;
}

}  // namespace viva
