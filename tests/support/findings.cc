#include "support/findings.h"

#include "view/report.h"

namespace viva {

std::string findings_text(const ReadResult& read, Notes notes) {
  Diagnostics shown = read.diagnostics;
  if (notes == Notes::kLeftOut) {
    std::erase_if(shown, [](const Diagnostic& found) {
      return found.severity == Severity::kNote;
    });
  }
  std::string said;
  for (const StyledLine& line :
       findings_report(read.bank.source, LineIndex(read.bank.source), shown,
                       std::nullopt)) {
    said += line.text() + "\n";
  }
  return said;
}

}  // namespace viva
