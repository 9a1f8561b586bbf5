#include "format/markdown/section_numbers.h"

namespace viva::markdown {

std::uint32_t SectionNumbers::add(std::uint32_t number) {
  if (counts_.empty()) {
    if (rising_.empty() || number > rising_.back()) {
      rising_.push_back(number);
      return 0;
    }
    for (const std::uint32_t known : rising_) ++counts_[known];
  }
  return counts_[number]++;
}

}  // namespace viva::markdown
