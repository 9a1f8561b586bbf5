#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "cli/rule_settings.h"
#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"
#include "viva/format/format.h"

namespace viva {

// The banks of a run with what was found in reading them.
struct Library {
  Course course;
  std::vector<Diagnostics> findings;   // parallel to course.banks
  std::vector<BlockCounts> blocks;     // parallel to course.banks
  std::vector<std::string> not_banks;  // files without a question in a course
  std::string origin;                  // where the banks come from, in words
  bool built_in = false;               // the bank built into viva
  Review review;                       // what it was asked to find
  std::vector<std::string> failures;  // why banks that were named are not there
};

// Reads a document that a person named: that there is no question in it is a
// finding, unless another one says so.
ReadResult read_named(Source source);

// The banks named on the command line, each once, with what the review asks
// for. With none named: those of the course or bank in `here` or the nearest
// folder above it, else the one that is built into the program. What was named
// and cannot be read is a failure; where nothing was named, it throws Error.
Library open_library(std::span<const std::string> banks,
                     const std::filesystem::path& here,
                     const Review& review = {});

// A document that is in no file; its name says what file it would be. Throws
// Error if the course of that file cannot be read.
Library open_document(Source source, const Review& review);

// How many blocks were met in reading, whichever findings are left out since.
BlockCounts block_counts(const ReadResult& read);

// The bank that is built into the program.
Library open_built_in();

// content/week-10.md as it was when the program was built.
std::string_view built_in_bank();

// A small bank in Markdown to start from.
std::string_view starter_bank();

}  // namespace viva
