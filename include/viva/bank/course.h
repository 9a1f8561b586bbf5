#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// Banks in order.
struct Course {
  std::string title;
  std::vector<Bank> banks;
};

// A section of a course by the places (from 0) of bank and section.
struct SectionRef {
  std::size_t bank = 0;
  std::size_t section = 0;

  friend bool operator==(const SectionRef&, const SectionRef&) = default;
  friend bool operator<(const SectionRef& a, const SectionRef& b) {
    return std::tie(a.bank, a.section) < std::tie(b.bank, b.section);
  }
};

// A question of a course by its place in the section.
struct QuestionRef {
  SectionRef section;
  std::size_t question = 0;

  friend bool operator==(const QuestionRef&, const QuestionRef&) = default;
  friend bool operator<(const QuestionRef& a, const QuestionRef& b) {
    return std::tie(a.section, a.question) < std::tie(b.section, b.question);
  }
};

// All banks together.
BankCounts count(const Course& course);

const Section& section_at(const Course& course, SectionRef ref);
const Question& question_at(const Course& course, const QuestionRef& ref);

// Every section of the course, in order.
std::vector<SectionRef> all_sections(const Course& course);

// How a person names a section: "3", or "week-10:3" in a course of several
// banks. Of sections with one number the second is "3#2", and so with banks of
// one name, so that no two addresses are the same.
std::string section_address(const Course& course, SectionRef ref);

// The one section that `address` names: its whole address, its number alone
// where one bank has it, its title or a part of it ("Variational"), with the
// bank's name and a colon in front or without. Throws Error if there is none,
// or if there are several.
SectionRef find_section(const Course& course, std::string_view address);

}  // namespace viva
