#include "format/choice_pieces.h"

#include <algorithm>

namespace viva {

std::uint32_t column_of(std::string_view bytes, std::uint32_t place) {
  const std::size_t line =
      place == 0 ? bytes.npos : bytes.rfind('\n', place - 1);
  return line == bytes.npos ? place
                            : place - static_cast<std::uint32_t>(line) - 1;
}

bool would_tear(std::string_view bytes, const std::vector<Span>& pieces) {
  const bool several =
      std::any_of(pieces.begin(), pieces.end(), [&](const Span& piece) {
        return bytes.substr(piece.begin, piece.end - piece.begin).find('\n') !=
               bytes.npos;
      });
  if (!several) return false;
  const std::uint32_t column = column_of(bytes, pieces.front().begin);
  return std::any_of(pieces.begin(), pieces.end(), [&](const Span& piece) {
    return column_of(bytes, piece.begin) != column;
  });
}

}  // namespace viva
