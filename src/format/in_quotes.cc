#include "format/in_quotes.h"

#include <fmt/core.h>

#include <algorithm>

namespace viva {

std::string in_quotes(std::string_view text) {
  constexpr std::size_t kMost = 40;
  const std::size_t end = std::min(text.find('\n'), text.size());
  if (end == text.size() && end <= kMost) return fmt::format("'{}'", text);
  std::size_t cut = std::min(end, kMost);
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) {
    --cut;
  }
  return fmt::format("'{}...'", text.substr(0, cut));
}

}  // namespace viva
