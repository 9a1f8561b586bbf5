#include "terminal/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

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

// Select Graphic Rendition (ECMA-48, 8.3.117). The sixteen colours are the
// user's own, so they are readable on her background.
std::string_view escape_of(Style style) {
  switch (style) {
    case Style::kPlain:
      return "";
    case Style::kTitle:
      return "\x1b[1;36m";
    case Style::kStrong:
      return "\x1b[1m";
    case Style::kFaint:
      return "\x1b[2m";
    case Style::kRight:
      return "\x1b[1;32m";
    case Style::kWrong:
      return "\x1b[1;31m";
    case Style::kWarning:
      return "\x1b[1;33m";
  }
  return "";
}

constexpr std::string_view kReset = "\x1b[0m";

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

std::string render(const StyledLine& line, bool color) {
  if (!color) return line.text();
  std::string bytes;
  std::size_t begin = 0;
  for (const StyledLine::Run& run : line.runs()) {
    const std::string_view escape = escape_of(run.style);
    bytes += escape;
    bytes += std::string_view(line.text()).substr(begin, run.end - begin);
    if (!escape.empty()) bytes += kReset;
    begin = run.end;
  }
  return bytes;
}

std::string render(const Lines& lines, bool color) {
  std::string bytes;
  for (const StyledLine& line : lines) {
    bytes += render(line, color);
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
