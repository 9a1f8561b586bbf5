#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "viva/bank/course.h"

namespace viva {

// The number of a section as it is typed, digit after digit.
class TypedNumber {
 public:
  // Where the section stands in the list that has the number typed so far, with
  // this text at its end; if none has it, the text begins a number anew.
  std::optional<std::size_t> type(const Course& course,
                                  std::span<const SectionRef> sections,
                                  std::string_view text);

  void clear() { typed_.clear(); }

 private:
  std::string typed_;
};

}  // namespace viva
