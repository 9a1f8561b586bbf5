#include "data/json_cursor.h"

#include <algorithm>

#include "data/byte_order_mark.h"

namespace viva {
namespace {

constexpr std::string_view kBetween = " \t\r\n,:";
constexpr std::string_view kBrackets = "[]{}";

std::size_t end_of_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size(); ++at) {
    if (text[at] == '"') return at + 1;
    if (text[at] == '\\') ++at;
  }
  return text.size();
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  return std::min(text.find_first_of(" \t\r\n,:[]{}\"", at), text.size());
}

std::size_t end_of_token(std::string_view text, std::size_t at) {
  if (at == text.size()) return at;
  if (text[at] == '"') return end_of_string(text, at);
  if (kBrackets.find(text[at]) != kBrackets.npos) return at + 1;
  return end_of_word(text, at);
}

}  // namespace

JsonCursor::JsonCursor(std::string_view text) : text_(text) {
  if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
}

Span JsonCursor::next() {
  const std::uint32_t begin = next_begin();
  at_ = end_of_token(text_, begin);
  return {begin, static_cast<std::uint32_t>(at_)};
}

std::uint32_t JsonCursor::next_begin() const {
  return static_cast<std::uint32_t>(
      std::min(text_.find_first_not_of(kBetween, at_), text_.size()));
}

}  // namespace viva
