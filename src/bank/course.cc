#include "viva/bank/course.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

#include "viva/text/error.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// "x", and "x#2" for the second of its name.
std::string numbered(std::string name, std::size_t occurrence) {
  if (occurrence > 0) name += fmt::format("#{}", occurrence + 1);
  return name;
}

std::string number_in_bank(const Section& section) {
  return numbered(std::to_string(section.number), section.earlier);
}

std::string name_in_course(const Course& course, std::size_t bank) {
  const std::string name = bank_name(course.banks[bank]);
  const auto begin = course.banks.begin();
  const auto earlier = std::count_if(
      begin, begin + static_cast<std::ptrdiff_t>(bank),
      [&](const Bank& other) { return bank_name(other) == name; });
  return numbered(name, static_cast<std::size_t>(earlier));
}

std::string known_addresses(const Course& course,
                            const std::vector<SectionRef>& refs, bool titles) {
  constexpr std::size_t kMost = 20;
  std::string list;
  for (std::size_t i = 0; i < std::min(refs.size(), kMost); ++i) {
    if (i > 0) list += ", ";
    list += section_address(course, refs[i]);
    const std::string_view title = section_at(course, refs[i]).title.view;
    if (titles && !title.empty()) list += fmt::format(" ({})", title);
  }
  if (refs.size() > kMost) {
    list += fmt::format(" and {} more", refs.size() - kMost);
  }
  return list;
}

// Ways in which a person may name a section, the surer before the less sure.
using Match = bool (*)(const Course& course, SectionRef ref,
                       std::string_view address);

// The address without the name of the section's bank in front, which may have
// its ending, in any case.
std::string words_of(const Course& course, SectionRef ref,
                     std::string_view address) {
  const std::size_t colon = address.find(':');
  if (colon == address.npos) return fold(address);
  const std::string bank = fold(address.substr(0, colon));
  const std::filesystem::path file = course.banks[ref.bank].source.name();
  const bool named = bank == fold(name_in_course(course, ref.bank)) ||
                     bank == fold(file.filename().string());
  return fold(named ? address.substr(colon + 1) : address);
}

bool has_number(const Course& course, SectionRef ref,
                std::string_view address) {
  return words_of(course, ref, address) ==
         number_in_bank(section_at(course, ref));
}

bool has_title(const Course& course, SectionRef ref, std::string_view address) {
  return !address.empty() && words_of(course, ref, address) ==
                                 fold(section_at(course, ref).title.view);
}

bool has_words(const Course& course, SectionRef ref, std::string_view address) {
  const std::string words = words_of(course, ref, address);
  const std::string title = fold(section_at(course, ref).title.view);
  return !words.empty() && title.find(words) != title.npos;
}

}  // namespace

BankCounts count(const Course& course) {
  BankCounts total;
  for (const Bank& bank : course.banks) {
    const BankCounts own = count(bank);
    total.sections += own.sections;
    total.questions += own.questions;
  }
  return total;
}

const Question& question_at(const Course& course, const QuestionRef& ref) {
  return section_at(course, ref.section).questions[ref.question];
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
  const std::string number = number_in_bank(section_at(course, ref));
  if (course.banks.size() == 1) return number;
  return name_in_course(course, ref.bank) + ":" + number;
}

SectionRef find_section(const Course& course, std::string_view address) {
  const std::vector<SectionRef> all = all_sections(course);
  for (const SectionRef ref : all) {
    if (address == section_address(course, ref)) return ref;
  }
  for (const Match match : {has_number, has_title, has_words}) {
    std::vector<SectionRef> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](SectionRef ref) { return match(course, ref, address); });
    if (found.size() == 1) return found.front();
    if (found.empty()) continue;
    throw Error(fmt::format("'{}' names several sections: {}", address,
                            known_addresses(course, found, true)));
  }
  throw Error(
      fmt::format("there is no section '{}' in '{}'; its sections "
                  "are {}",
                  address, course.title, known_addresses(course, all, false)));
}

}  // namespace viva
