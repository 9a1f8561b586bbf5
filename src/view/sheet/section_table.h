#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "view/sheet/home.h"

namespace viva {

// A section as a list of sections tells it.
struct SectionRow {
  SectionRef ref;
  std::string number;  // its address without the bank
  std::string title;
  std::size_t questions = 0;
  const SectionFacts* facts = nullptr;
};

// `facts`, parallel to all_sections(), must outlive the rows.
std::vector<SectionRow> section_rows(const Course& course,
                                     std::span<const SectionFacts> facts);

// Right ends of the columns of numbers, each the same as the one in front
// where no section has anything to tell; titles begin in the last one.
struct SectionColumns {
  int number = 0;
  int last = 0;
  int best = 0;
  int bar = 0;  // begins two columns behind `best`
  int missed = 0;
  int questions = 0;
  int title = 0;
};

SectionColumns section_columns(std::span<const SectionRow> rows, bool bars);

StyledLine section_heading(const SectionColumns& at);

// Appends all but the title, which stands where the line ends then. The line
// must have the room of a row's mark.
StyledLine& append_numbers(StyledLine& line, const SectionRow& row,
                           const SectionColumns& at);

}  // namespace viva
