#pragma once

#include <string_view>

#include "format/rules.h"
#include "viva/bank/bank.h"
#include "viva/data/node.h"

namespace viva {

// What reading values of a tree needs: where they stand, where they are kept,
// and who is told of faults.
struct TreeContext {
  const Source& source;
  Arena& arena;
  Report& report;
};

// The text of a value; empty, and a report, if it is a list or map. `name` is
// what the report calls it.
Text read_text(const Node& node, std::string_view name,
               const TreeContext& context);

// The same in one line.
Text read_line(const Node& node, std::string_view name,
               const TreeContext& context);

// Reports every finding of a parser's.
void report_faults(const DataResult& data, Report& report);

}  // namespace viva
