#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace viva {

// A command line of bash up to the cursor, with quotes and backslashes taken
// away and nothing expanded.
struct BashLine {
  std::vector<std::string> words;  // behind the program's name; redirections
                                   // are left out, the last one is unfinished
  char quote = 0;                  // the one that is open at its end
  bool names_file = false;         // the last word is what '<' or '>' names
};

// Without a word if the line ends in the program's name.
BashLine split_bash_line(std::string_view line);

// The text as it is to be typed behind this open quote, or behind none (0).
std::string quote_for_bash(std::string_view text, char quote);

}  // namespace viva
