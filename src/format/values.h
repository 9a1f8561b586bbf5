#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/rules.h"
#include "viva/bank/bank.h"

// Reading of single values as authors write them. What cannot be read is
// reported as `bad-value`.

namespace viva {

// The text as every form of a bank can hold it: no white space at the end of a
// line, LF between lines, no blank lines at its ends, no white space before it.
Text tidy(Text text, Arena& arena);

// The text in one line, without white space at its ends.
Text one_line(Text text, Arena& arena);

// A part of a text's view as a text of its own; its span follows where the text
// stands in the source as it is.
Text part_of(Text from, std::string_view part);

// The parts between commas, without empty ones.
std::vector<Text> split_list(Text text);

// The bytes of "- ", "* ", "+ ", "1. " or "1) " at the front of a line.
std::size_t list_mark_size(std::string_view line);

// The lines of a text, without the marks of a list before them.
std::vector<Text> split_items(Text text);

// "yes", "no", "true" or "false".
std::optional<bool> read_flag(std::string_view text);

// "0.01" or "5%".
std::string tolerance_text(const Numeric& answer);
void read_tolerance(Text text, Numeric& to, Report& report);

// "60", "60%" or "60 %": 0 to 100.
std::optional<double> read_percent(std::string_view text);

// Minutes from "45", "45 min", "1 h" or "1 h 30 min".
std::optional<std::uint32_t> read_minutes(std::string_view text);

}  // namespace viva
