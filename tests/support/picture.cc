#include "support/picture.h"

namespace viva {

std::string picture(const Lines& lines) {
  std::string text = "\n";
  for (const StyledLine& line : lines) text += line.text() + "\n";
  return text;
}

}  // namespace viva
