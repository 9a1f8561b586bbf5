#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/offers.h"

namespace viva {

// What can stand in place of the last of these words, which follow the
// program's name; that one is unfinished and may be empty. Not only words that
// begin as it does are offered. All words and summaries are safe text in one
// line. There is nothing to be said of what cannot be read: it offers nothing.
Offer complete(std::span<const std::string> words);

// The word behind which a shell's script asks, in place of a command: then
// follow the shell's name and what its row in the table of shells reads. It is
// no command, so nobody is told of it.
inline constexpr std::string_view kCompleteWord = "__complete";

// Answers a script, on standard output. The exit status, which is 0.
int run_complete(std::span<const std::string> words);

}  // namespace viva
