#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "viva/bank/bank.h"
#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"

namespace viva {

// What reading a document gives: all that could be read, and what could not.
// The bank holds every question that has a stem; a block that looks like a
// question and cannot be one is refused in a diagnostic that says so. The
// diagnostics are in order of place.
struct ReadResult {
  Bank bank;
  Diagnostics diagnostics;
};

// A row of the format table.
struct Format {
  std::string_view name;
  std::span<const std::string_view> endings;  // of file names, with the dot
  ReadResult (*read)(Source source);
};

std::span<const Format> formats();

// The format of a file by its ending, or null.
const Format* find_format(const std::filesystem::path& path);

// Reads a document in the format of its name's ending; Markdown where there
// is no such format.
ReadResult read_bank(Source source);

// The finding for a document that a person named and that holds no question.
Diagnostic no_questions();

// The rules by which readers report.
std::span<const Rule> reader_rules();

// The bank as JSON, indented, with a line end behind it:
//
//   {"format": 1, "title": "", "sections": [
//     {"number": 1, "title": "", "objectives": [""], "questions": [
//       {"id": "", "number": 1, "kind": "single", "stem": "",
//        "choices": [{"text": "", "correct": false}], "explanation": "",
//        "line": 15}],
//      "activities": [""], "discussion": [""]}]}
std::string write_bank_json(const Bank& bank);

}  // namespace viva
