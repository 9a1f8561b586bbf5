#pragma once

#include <span>
#include <string>
#include <string_view>

namespace viva {

// A shell in which viva's words can be completed. Its script asks for all of it
// by `viva __complete NAME WORD...`, and never evaluates what it is told. An
// answer is a candidate a line, behind a tab what it means, and a last line
// that says ":files" if files can stand there too, else ":".
struct Shell {
  std::string_view name;
  std::string_view summary;
  std::string_view (*script)();
  std::string (*answer)(std::span<const std::string> words);
};

std::span<const Shell> shells();

// The shell of this name, or null.
const Shell* find_shell(std::string_view name);

// The scripts of src/cli/completions as they were when the program was built.
std::string_view bash_completion();
std::string_view zsh_completion();
std::string_view fish_completion();

}  // namespace viva
