#include "support/terminal_pair.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace viva {

void keep_from_programs(int file) { ::fcntl(file, F_SETFD, FD_CLOEXEC); }

TerminalPair open_terminal() {
  const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0) {
    throw std::runtime_error("no pseudo-terminal");
  }
  const int slave = ::open(::ptsname(master), O_RDWR | O_NOCTTY);
  keep_from_programs(master);
  keep_from_programs(slave);
  ::fcntl(master, F_SETFL, O_NONBLOCK);
  return {master, slave};
}

void set_size(int terminal, Size size) {
  winsize cells{};
  cells.ws_col = static_cast<unsigned short>(size.columns);
  cells.ws_row = static_cast<unsigned short>(size.rows);
  ::ioctl(terminal, TIOCSWINSZ, &cells);
}

}  // namespace viva
