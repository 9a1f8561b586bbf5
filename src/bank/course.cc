#include "viva/bank/course.h"

#include <fmt/format.h>

#include "viva/text/error.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

// "1-13" or "1, 2, 5": the numbers that can be asked for.
std::string known_numbers(const Course& course,
                          const std::vector<SectionRef>& refs) {
  std::string list;
  for (const SectionRef ref : refs) {
    if (!list.empty()) list += ", ";
    list += section_address(course, ref);
  }
  return list;
}

bool names(const Course& course, SectionRef ref, std::string_view address) {
  const Bank& bank = course.banks[ref.bank];
  const auto number = std::to_string(section_at(course, ref).number);
  return address == number || address == bank_name(bank) + ":" + number;
}

}  // namespace

BankCounts count(const Course& course) {
  BankCounts total;
  for (const Bank& bank : course.banks) {
    const BankCounts own = count(bank);
    total.sections += own.sections;
    total.questions += own.questions;
    total.usable += own.usable;
  }
  return total;
}

const Section& section_at(const Course& course, SectionRef ref) {
  return course.banks[ref.bank].sections[ref.section];
}

std::vector<SectionRef> all_sections(const Course& course) {
  std::vector<SectionRef> refs;
  for (std::size_t bank = 0; bank < course.banks.size(); ++bank) {
    for (std::size_t i = 0; i < course.banks[bank].sections.size(); ++i) {
      refs.push_back({bank, i});
    }
  }
  return refs;
}

std::string section_address(const Course& course, SectionRef ref) {
  const auto number = std::to_string(section_at(course, ref).number);
  if (course.banks.size() == 1) return number;
  return bank_name(course.banks[ref.bank]) + ":" + number;
}

SectionRef find_section(const Course& course, std::string_view address) {
  const std::vector<SectionRef> all = all_sections(course);
  std::vector<SectionRef> found;
  for (const SectionRef ref : all) {
    if (names(course, ref, address)) found.push_back(ref);
  }
  if (found.size() == 1) return found.front();
  const std::string asked = make_safe(address).str();
  if (found.empty()) {
    throw Error(fmt::format("there is no section '{}'; the sections are {}",
                            asked, known_numbers(course, all)));
  }
  throw Error(fmt::format("'{}' names several sections: {}", asked,
                          known_numbers(course, found)));
}

}  // namespace viva
