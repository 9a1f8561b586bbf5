#pragma once

#include <string>
#include <string_view>

#include "viva/text/frame.h"
#include "viva/text/styled.h"

namespace viva {

enum class ColorChoice { kAuto, kAlways, kNever };

// What decides about colour when it is left to the program.
struct ColorHints {
  bool no_color = false;     // NO_COLOR is set and not empty
  bool force_color = false;  // FORCE_COLOR or CLICOLOR_FORCE is, and is not 0
  bool terminal = false;     // the output is a terminal that knows colour
};

bool use_color(ColorChoice choice, ColorHints hints);

// The hints of this process for a file descriptor.
ColorHints color_hints(int file);

bool is_terminal(int file);

// The columns of the terminal; none if there is no terminal.
Width terminal_width(int file);

// The cells of the terminal. Where it does not say: LINES and COLUMNS, or 80
// columns and 24 rows.
Size terminal_size(int file);

// Lines as bytes for a terminal or a file, each with a line end. Only with
// colour are there escape sequences in it.
std::string render(const Lines& lines, bool color);
std::string render(const StyledLine& line, bool color);
void append_rendered(std::string& bytes, const StyledLine& line, bool color);

// Writes to a file descriptor at once. Throws Error if that fails.
class Output {
 public:
  Output(int file, bool color) : file_(file), color_(color) {}

  void write(const Lines& lines) const { write_bytes(render(lines, color_)); }
  // Without a line end.
  void write_part(const StyledLine& line) const {
    write_bytes(render(line, color_));
  }
  void write_bytes(std::string_view bytes) const;

 private:
  int file_;
  bool color_;
};

}  // namespace viva
