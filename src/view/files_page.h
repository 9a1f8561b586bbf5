#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "view/report.h"
#include "viva/bank/bank.h"
#include "viva/text/styled.h"

namespace viva {

// What there is to say of a file in one row.
struct FileRow {
  std::string name;
  BankCounts counts;
  BlockCounts blocks;
  std::optional<FindingCounts> found;  // if it was checked
};

// A row a file, in columns; of several files a row for all of them comes last:
//
//   week-1.md  13 sections  51 of 52 questions  1 refused  1 error  2 warnings
//
// "of 52" are what looks like a question. Where a row is wider than the page,
// all names stand above their counts.
Lines files_page(std::span<const FileRow> rows, Width width);

// What holds for each bank as a whole, a line a bank that has anything to say.
Lines settings_page(std::span<const Bank> banks, Width width);

// Says which files have errors, in a line; nothing if none has.
Lines errors_page(std::span<const FileRow> rows, Width width);

// Says which files of a course are no banks; nothing if there are none.
Lines not_banks_page(std::span<const std::string> names, Width width);

}  // namespace viva
