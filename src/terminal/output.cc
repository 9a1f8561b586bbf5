#include "terminal/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "terminal/theme.h"
#include "viva/text/error.h"

namespace viva {
namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

bool is_forced(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0' && std::strcmp(value, "0") != 0;
}

// A variable that holds a number of cells; 0 where it does not.
int cells_of(const char* name) {
  const char* value = std::getenv(name);
  const int cells = value == nullptr ? 0 : std::atoi(value);
  constexpr int kMost = 10000;
  return cells > 0 && cells < kMost ? cells : 0;
}

int first_of(int asked, const char* variable, int usual) {
  if (asked > 0) return asked;
  const int said = cells_of(variable);
  return said > 0 ? said : usual;
}

}  // namespace

bool use_color(ColorChoice choice, ColorHints hints) {
  if (choice != ColorChoice::kAuto) return choice == ColorChoice::kAlways;
  if (hints.no_color) return false;
  return hints.force_color || hints.terminal;
}

ColorHints color_hints(int file) {
  const char* term = std::getenv("TERM");
  const bool dumb = term == nullptr || std::strcmp(term, "dumb") == 0;
  return {is_set("NO_COLOR"),
          is_forced("FORCE_COLOR") || is_forced("CLICOLOR_FORCE"),
          is_terminal(file) && !dumb};
}

bool is_terminal(int file) { return ::isatty(file) == 1; }

Width terminal_width(int file) {
  constexpr int kUsual = 80;
  if (!is_terminal(file)) return std::nullopt;
  winsize size{};
  if (::ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return size.ws_col;
}

Size terminal_size(int file) {
  const Size usual;
  winsize size{};
  if (::ioctl(file, TIOCGWINSZ, &size) != 0) size = {};
  return {first_of(size.ws_col, "COLUMNS", usual.columns),
          first_of(size.ws_row, "LINES", usual.rows)};
}

void append_rendered(std::string& bytes, const StyledLine& line, bool color) {
  if (!color) {
    bytes += line.text();
    return;
  }
  std::size_t begin = 0;
  for (const StyledLine::Run& run : line.runs()) {
    const std::string escape = escape_of(run.style, ColorDepth::k16);
    bytes += escape;
    bytes += std::string_view(line.text()).substr(begin, run.end - begin);
    if (!escape.empty()) bytes += kStyleEnd;
    begin = run.end;
  }
}

std::string render(const StyledLine& line, bool color) {
  std::string bytes;
  append_rendered(bytes, line, color);
  return bytes;
}

std::string render(const Lines& lines, bool color) {
  std::string bytes;
  for (const StyledLine& line : lines) {
    append_rendered(bytes, line, color);
    bytes += '\n';
  }
  return bytes;
}

void Output::write_bytes(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t size = ::write(file_, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) {
      throw Error(std::string("cannot write the output: ") +
                  std::strerror(errno));
    }
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
}

}  // namespace viva
