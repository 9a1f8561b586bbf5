#include "support/findings.h"

#include "view/report.h"

namespace viva {

std::string findings_text(const ReadResult& read) {
  std::string said;
  for (const StyledLine& line :
       findings_report(read.bank.source, LineIndex(read.bank.source),
                       read.diagnostics, std::nullopt)) {
    said += line.text() + "\n";
  }
  return said;
}

}  // namespace viva
