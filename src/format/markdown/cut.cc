#include "format/markdown/cut.h"

#include <array>
#include <cctype>
#include <charconv>

namespace viva::markdown {
namespace {

constexpr std::size_t kMostFigures = 9;

constexpr std::array<Emphasis, 6> kEmphases = {{
    {"**", "**"},
    {"__", "__"},
    {"*", "*"},
    {"_", "_"},
    {"<b>", "</b>"},
    {"<strong>", "</strong>"},
}};

struct EndMark {
  std::string_view written;
  char meant;
};

constexpr std::array<EndMark, 10> kEndMarks = {{
    {".", '.'},
    {":", ':'},
    {")", ')'},
    {"\u3002", '.'},  // ideographic full stop
    {"\uff0e", '.'},  // full-width full stop
    {"\u3001", '.'},  // ideographic comma
    {"\uff0c", '.'},  // full-width comma
    {"\uff1a", ':'},  // full-width colon
    {"\uff09", ')'},  // full-width bracket
    {"\u0964", '.'},  // danda
}};

const EndMark* mark_at(std::string_view text) {
  for (const EndMark& mark : kEndMarks) {
    if (text.starts_with(mark.written)) return &mark;
  }
  return nullptr;
}

}  // namespace

Emphasis emphasis_of(std::string_view text) {
  for (const Emphasis& known : kEmphases) {
    if (text.starts_with(known.begin)) return known;
  }
  return {};
}

std::string_view skip_space(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  return text;
}

bool take(std::string_view& text, std::string_view part) {
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}

std::optional<std::uint32_t> take_figures(std::string_view& text) {
  std::uint32_t number = 0;
  const std::string_view figures = text.substr(0, kMostFigures + 1);
  const auto [end, error] =
      std::from_chars(figures.data(), figures.data() + figures.size(), number);
  const auto size = static_cast<std::size_t>(end - figures.data());
  if (error != std::errc() || size > kMostFigures) return std::nullopt;
  text.remove_prefix(size);
  return number;
}

char take_end_mark(std::string_view& text) {
  const EndMark* const mark = mark_at(text);
  if (mark == nullptr) return 0;
  text.remove_prefix(mark->written.size());
  return mark->meant;
}

std::string_view take_word(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size()) {
    const auto byte = static_cast<unsigned char>(text[size]);
    const bool letter = byte >= 0x80 || std::isalpha(byte) != 0;
    if (!letter || (byte >= 0x80 && mark_at(text.substr(size)) != nullptr)) {
      break;
    }
    ++size;
  }
  const std::string_view word = text.substr(0, size);
  text.remove_prefix(size);
  return word;
}

}  // namespace viva::markdown
