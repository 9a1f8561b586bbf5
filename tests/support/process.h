#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace viva {

// A run of the program under test on a pseudo-terminal or on pipes.
class Process {
 public:
  enum class Channel { kPipe, kTerminal };

  // `columns` and `rows` are those of the terminal.
  Process(const std::vector<std::string>& arguments,
          const std::filesystem::path& state, Channel channel, int columns = 80,
          int rows = 24);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  void type(const std::string& text) const;

  // Reads until `text` has been written behind what was waited for before;
  // fails after ten seconds.
  void wait_for(const std::string& text);

  void kill(int signal) const;

  // Waits for the end; what is left of the output is read. The status is that
  // of waitpid().
  int wait();

  const std::string& output() const { return output_; }

 private:
  bool read_some();

  pid_t child_ = -1;
  int in_ = -1;
  int out_ = -1;
  std::string output_;
  std::size_t seen_ = 0;
};

}  // namespace viva
