#include "cli/check_output.h"

#include <unistd.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "cli/common.h"
#include "cli/front.h"
#include "cli/version.h"
#include "view/files_page.h"
#include "view/report.h"
#include "view/strategies_page.h"

namespace viva {
namespace {

constexpr std::size_t kLargeWrite = std::size_t{1} << 20;

// Standard output in few writes, however many lines there are.
class LargeWrites {
 public:
  explicit LargeWrites(bool color)
      : color_(color), output_(STDOUT_FILENO, color) {}

  void write(const StyledLine& line) {
    append_rendered(bytes_, line, color_);
    bytes_ += '\n';
    if (bytes_.size() >= kLargeWrite) flush();
  }

  void write(const Lines& lines) {
    for (const StyledLine& line : lines) write(line);
  }

  void flush() {
    output_.write_bytes(bytes_);
    bytes_.clear();
  }

 private:
  bool color_;
  Output output_;
  std::string bytes_;
};

void write_bank(LargeWrites& output, const Bank& bank,
                std::span<const Diagnostic> findings, Width width) {
  if (findings.empty()) return;
  report_findings(bank.source, LineIndex(bank.source), findings, width,
                  [&](const StyledLine& line) { output.write(line); });
}

std::vector<BankStrategies> bank_strategies(const Course& course) {
  std::vector<BankStrategies> all;
  for (const Bank& bank : course.banks) {
    all.push_back({bank.source.name(), strategies(bank)});
  }
  return all;
}

void complain(const Lines& lines) { Output(STDERR_FILENO, false).write(lines); }

}  // namespace

void write_findings(const Library& library, const Lines& notices,
                    const Arguments& arguments) {
  const Width width = page_width(arguments);
  LargeWrites output(
      wants_color(arguments.color, color_hints(STDOUT_FILENO), std::nullopt));
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    write_bank(output, library.course.banks[i], library.findings[i], width);
  }
  if (library.review.rules) {
    output.write(strategies_page(bank_strategies(library.course), width));
  }
  output.write(not_banks_page(library.not_banks, width));
  for (const StyledLine& notice : notices) output.write(wrap(notice, width));
  output.write(files_page(file_rows(library), width));
  output.flush();
}

void write_report(const Library& library, const Lines& notices,
                  const CheckTerms& terms) {
  std::vector<CheckedBank> banks;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    banks.push_back(
        {&library.course.banks[i], library.findings[i], library.blocks[i]});
  }
  const CheckReport report{
      banks, library.review.rules ? all_rules() : reader_rules(), version(),
      terms.strict ? Severity::kWarning : Severity::kError};
  Output(STDOUT_FILENO, false).write_bytes(terms.format->write(report));
  complain(not_banks_page(library.not_banks, std::nullopt));
  complain(notices);
}

void write_failures(const Library& library) {
  for (const std::string& failure : library.failures) {
    complain({StyledLine("viva: " + failure)});
  }
}

}  // namespace viva
