#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace viva::prose {

// A formula that a text begins with: the bytes of its delimiters, the same at
// both ends, and all of its bytes.
struct FormulaSize {
  std::size_t delimiter = 0;
  std::size_t all = 0;
};

// `in_table`: the text is the rest of a table's row, whose cells end with `|`.
std::optional<FormulaSize> formula_size(std::string_view text, bool in_table);

}  // namespace viva::prose
