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

  // What the program does not read any more is lost.
  void type(const std::string& text);

  // Says that nothing more will be typed. Of a pipe only.
  void end_input();

  // Reads until `text` has been written behind what was waited for before;
  // fails after ten seconds.
  void wait_for(const std::string& text);

  // Whether the output ends with a prompt for what was typed last. Only of a
  // pipe, and where prompts end with ": " or "? ".
  bool is_at_prompt() const;

  // Reads what there is, or waits for it; false at the end of the output.
  bool read_some();

  void kill(int signal) const;

  // Waits for the end; what is left of the output is read. The status is that
  // of waitpid().
  int wait();

  const std::string& output() const { return output_; }

 private:
  pid_t child_ = -1;
  int in_ = -1;
  int out_ = -1;
  std::string output_;
  std::size_t seen_ = 0;
  std::size_t typed_at_ = 0;  // how long the output was
};

}  // namespace viva
