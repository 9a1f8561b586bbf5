#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/rules.h"
#include "viva/bank/bank.h"

// Comments that speak to viva:
//
//   <!-- viva: ignore rule-name why it is ignored -->
//   <!-- viva: ignore rule-name, other-rule: why they are ignored -->
//
// In a reason, "--\>" stands for "-->", which would end the comment; before the
// '>' there may be any number of backslashes, of which reading takes one away.

namespace viva::markdown {

// Whether a comment, its marks included, begins with "viva:", or as if it was
// meant to.
bool is_for_viva(std::string_view comment);

// Adds what such a comment ignores; reports what it says else.
void read_comment(Span comment, Bank& bank, std::vector<Ignore>& to,
                  Report& report);

// The comment of an ignore, without a line end.
std::string write_comment(const Ignore& ignore);

}  // namespace viva::markdown
