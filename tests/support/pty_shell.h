#pragma once

#include <string>
#include <vector>

namespace viva {

// What a process does that stands for a shell: leads a session on the terminal,
// starts the program as a job in the foreground or not, writes the program's
// process id and then each change of its state (an int as from waitpid) to
// `report`, and obeys the bytes from `command`: 'b' and 'f' put the job into
// the background and the foreground.
struct JobShell {
  int terminal;
  int report;
  int command;
  std::vector<int> ignored;
  bool in_foreground;
};

// To be called in a new process. It ends with the last end of `command`.
[[noreturn]] void run_job_shell(const JobShell& shell,
                                std::vector<std::string> words);

}  // namespace viva
