#pragma once

#include <optional>
#include <vector>

#include "cli/command.h"
#include "cli/config.h"
#include "cli/library.h"
#include "terminal/output.h"
#include "view/files_page.h"
#include "viva/session/paper_code.h"

namespace viva {

// The library that the arguments name, searched from the current folder; all of
// it could be read. Throws Error if not.
Library open_library(const Arguments& arguments, const Review& review = {});

// The same, with what could not be read told in it.
Library open_what_is_there(const Arguments& arguments,
                           const Review& review = {});

// A row for each bank, with what was found in it.
std::vector<FileRow> file_rows(const Library& library);

// The first page of a run: the course, what of its files is no bank, and which
// banks have errors.
void write_course(Output& output, const Library& library, Width width);

// The sections that the arguments name, in the order given; all if they name
// none. Throws Error for one that is not there or is named twice.
std::vector<SectionRef> chosen_sections(const Course& course,
                                        const Arguments& arguments);

// The code that was typed, if one was. Throws Error if it is none.
std::optional<PaperCode> typed_code(const Arguments& arguments);

// Whether the arguments ask for the author's order; nothing if they leave it
// to the bank.
std::optional<bool> asked_order(const Arguments& arguments);

// Standard output in the colour that was asked for.
Output open_output(const Arguments& arguments, const Config& config = {});

}  // namespace viva
