#include <algorithm>
#include <optional>

#include "fuzz/target.h"
#include "view/page.h"
#include "viva/text/safe.h"
#include "viva/text/width.h"

namespace viva::fuzz {
namespace {

// A line end or tab would be escaped, too.
void hold_safe(const StyledLine& line) {
  hold(make_safe(line.text()).str() == line.text(),
       "nothing on a page steers a terminal");
  std::size_t last = 0;
  for (const StyledLine::Run& run : line.runs()) {
    hold(run.end >= last && run.end <= line.text().size(),
         "runs are in the text, one behind the other");
    last = run.end;
  }
}

void hold_width(const StyledLine& line, int width) {
  const int most = std::max(width, 2);
  const StyledLine seen = slid(line, most, width / 2);
  hold_safe(seen);
  hold(display_width(seen.text()) <= most, "a line fits its page");
  const StyledLine part = cut(line, width / 2);
  hold_safe(part);
  hold(display_width(part.text()) <= width / 2, "a line is cut to its columns");
  hold_safe(from_column(line, width / 2));
}

}  // namespace

// The first byte is the width of the page; none at 0. Where it is odd, the
// field stands behind a letter.
void try_input(std::string_view bytes) {
  if (bytes.empty()) return;
  const int first = static_cast<unsigned char>(bytes.front());
  const Width width = first == 0 ? Width() : Width(first);
  const std::string_view field = bytes.substr(1);
  const StyledLine mark(first % 2 == 0 ? "" : "A) ");
  for (const StyledLine& line : Page(width).field(mark, field).take()) {
    hold_safe(line);
    if (width) hold_width(line, *width);
  }
}

}  // namespace viva::fuzz
