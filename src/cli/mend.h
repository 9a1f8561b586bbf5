#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/library.h"

namespace viva {

// What mending a bank comes to. The bytes are those of its source where there
// is nothing to mend.
struct MendedBank {
  std::string bytes;
  std::vector<std::string> told;  // what was done and what was not, a line each
};

// Does to a bank of the library what `--fix` asks for: mends what is safe, or
// with `--fix=shuffle-keys` spreads the keys, by the seed that is asked for or
// a fresh one. Throws Error if the seed or the way of mending makes no sense.
// For standard input: write the bytes, and reread() the bank.
MendedBank mend_bank(const Arguments& arguments, const Library& library,
                     std::size_t bank);

// Puts these bytes in place of a bank's of the library, with what is found in
// them.
void reread(Library& library, std::size_t bank, std::string bytes);

// Says on standard error what was mended and what was not.
void tell_mending(const std::vector<std::string>& told);

// Does to the files of the library what `--fix` asks for, replaces those that
// change and rereads them. Tells on standard error. Whether all could be saved.
// Throws Error for the bank that is built in.
bool mend_files(const Arguments& arguments, Library& library);

// Writes to standard output what that would change, as a diff, and changes
// nothing. Whether there is anything.
bool write_diff(const Arguments& arguments, const Library& library);

}  // namespace viva
