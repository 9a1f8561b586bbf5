#pragma once

#include <cstddef>
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
  // Whether it has a question, or what only a question has.
  bool is_bank = false;
  // How many blocks look like a question, counted where they begin. Each is in
  // the bank or refused by one diagnostic.
  std::size_t blocks = 0;
  // How many questions the diagnostics refuse, also those that are left out of
  // them later. Only read_bank() counts them.
  std::size_t refused = 0;
};

// A row of the format table.
struct Format {
  std::string_view name;
  std::span<const std::string_view> endings;  // of file names, with the dot
  ReadResult (*read)(Source source);
  std::string (*write)(const Bank& bank);  // reads back to an equal bank
};

std::span<const Format> formats();

// The format of a file by its ending, or null.
const Format* find_format(const std::filesystem::path& path);

// The format of this name ("yaml"), or null.
const Format* find_format_named(std::string_view name);

// Reads a document in the format of its name's ending; Markdown where there
// is no such format.
ReadResult read_bank(Source source);

// A finding by a rule of reader_rules().
Diagnostic finding(std::string_view rule, Span span, std::string message);

// The finding for a document that a person named and that holds no question.
Diagnostic no_questions();

// The rules by which readers report.
std::span<const Rule> reader_rules();

}  // namespace viva
