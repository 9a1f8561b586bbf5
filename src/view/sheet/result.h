#pragma once

#include <cstddef>
#include <vector>

#include "view/sheet/body.h"
#include "viva/session/result.h"

namespace viva {

// The result of an attempt as result_page() tells it, with a bar for each
// score, laid out once for a width: to stand on another row costs little. The
// attempt and its result must outlive it.
class ResultBody {
 public:
  ResultBody(const Attempt& attempt, const Result& result, int columns);

  int columns() const { return columns_; }

  // The person stands on `row` of the missed questions, which she can look at
  // one by one, or behind the last one on none.
  Body at(std::size_t row) const;

 private:
  Body row_part(std::size_t row, bool here) const;

  const Attempt& attempt_;
  const Result& result_;
  int columns_;
  Lines lines_;                      // as nobody stands on a row
  std::vector<std::size_t> begins_;  // of rows in them
};

}  // namespace viva
