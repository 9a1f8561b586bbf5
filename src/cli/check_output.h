#pragma once

#include "cli/check_terms.h"
#include "cli/command.h"
#include "cli/library.h"
#include "viva/text/styled.h"

namespace viva {

// The findings for people, what guessing would score, what there is to say
// beside them, and a row for each file.
void write_findings(const Library& library, const Lines& notices,
                    const Arguments& arguments);

// The findings in the format that was asked for, alone on standard output; the
// notices go to standard error.
void write_report(const Library& library, const Lines& notices,
                  const CheckTerms& terms);

// Says on standard error which banks could not be read.
void write_failures(const Library& library);

}  // namespace viva
