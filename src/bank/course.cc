#include "viva/bank/course.h"

#include <fmt/format.h>

#include "viva/text/error.h"

namespace viva {
namespace {

// How many of the items before `at` are the same as the one there.
template <typename Same>
std::size_t earlier(std::size_t at, const Same& same) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < at; ++i) count += same(i) ? 1 : 0;
  return count;
}

// "x", and "x#2" for the second of its name.
std::string numbered(std::string name, std::size_t occurrence) {
  if (occurrence > 0) name += fmt::format("#{}", occurrence + 1);
  return name;
}

std::string number_in_bank(const Bank& bank, std::size_t section) {
  const std::uint32_t number = bank.sections[section].number;
  return numbered(std::to_string(number), earlier(section, [&](std::size_t i) {
                    return bank.sections[i].number == number;
                  }));
}

std::string name_in_course(const Course& course, std::size_t bank) {
  const std::string name = bank_name(course.banks[bank]);
  return numbered(name, earlier(bank, [&](std::size_t i) {
                    return bank_name(course.banks[i]) == name;
                  }));
}

std::string known_addresses(const Course& course,
                            const std::vector<SectionRef>& refs) {
  std::string list;
  for (const SectionRef ref : refs) {
    if (!list.empty()) list += ", ";
    list += section_address(course, ref);
  }
  return list;
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
  const std::string number =
      number_in_bank(course.banks[ref.bank], ref.section);
  if (course.banks.size() == 1) return number;
  return name_in_course(course, ref.bank) + ":" + number;
}

SectionRef find_section(const Course& course, std::string_view address) {
  const std::vector<SectionRef> all = all_sections(course);
  std::vector<SectionRef> found;
  for (const SectionRef ref : all) {
    const Bank& bank = course.banks[ref.bank];
    if (address == section_address(course, ref)) return ref;
    if (address == number_in_bank(bank, ref.section)) found.push_back(ref);
  }
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    throw Error(
        fmt::format("there is no section '{}' in '{}'; its sections "
                    "are {}",
                    address, course.title, known_addresses(course, all)));
  }
  throw Error(fmt::format("'{}' names several sections: {}", address,
                          known_addresses(course, found)));
}

}  // namespace viva
