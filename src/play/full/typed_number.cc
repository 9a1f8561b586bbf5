#include "play/full/typed_number.h"

namespace viva {
namespace {

// By its address, or in a course by the part of it behind the bank.
std::optional<std::size_t> find_number(const Course& course,
                                       std::span<const SectionRef> sections,
                                       std::string_view number) {
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const std::string address = section_address(course, sections[i]);
    const std::size_t colon = address.rfind(':');
    if (address == number ||
        (colon != address.npos && address.substr(colon + 1) == number)) {
      return i;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> TypedNumber::type(
    const Course& course, std::span<const SectionRef> sections,
    std::string_view text) {
  typed_ += text;
  if (const auto found = find_number(course, sections, typed_)) return found;
  typed_ = text;
  const auto found = find_number(course, sections, typed_);
  if (!found) typed_.clear();
  return found;
}

}  // namespace viva
