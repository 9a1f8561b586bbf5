#include "terminal/key_sequence.h"

#include <algorithm>
#include <string>

#include "terminal/control_sequence.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

using Kind = KeyPress::Kind;

constexpr char kEsc = '\x1b';

bool is_c0(char byte) { return byte >= '\0' && byte < ' '; }

// The bytes that a first byte of UTF-8 announces; 1 if it is none.
std::size_t announced(char first) {
  const auto byte = static_cast<unsigned char>(first);
  if (byte >= 0xC2 && byte <= 0xDF) return 2;
  if (byte >= 0xE0 && byte <= 0xEF) return 3;
  return byte >= 0xF0 && byte <= 0xF4 ? 4 : 1;
}

bool is_cut_off(std::string_view bytes) {
  if (bytes.size() >= announced(bytes.front())) return false;
  return std::all_of(bytes.begin() + 1, bytes.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
  });
}

KeySequence read_character(std::string_view bytes) {
  if (is_cut_off(bytes)) return {};
  const Decoded decoded = decode_utf8(bytes);
  const bool is_control = decoded.code >= 0x7F && decoded.code < 0xA0;
  if (!decoded.valid || is_control) return other_key(decoded.size);
  return {decoded.size,
          {Kind::kText, std::string(bytes.substr(0, decoded.size))}};
}

KeySequence read_control(char byte) {
  switch (byte) {
    case '\r':
    case '\n':
      return {1, {Kind::kEnter}};
    case '\t':
      return {1, {Kind::kTab}};
    case '\b':
      return {1, {Kind::kBackspace}};
    default:
      break;
  }
  constexpr char kLast = 26;
  if (byte == '\0' || byte > kLast) return other_key(1);
  return {1, {Kind::kControl, std::string(1, static_cast<char>(byte + 96))}};
}

// Alt sends ESC and then what the key sends. Two ESC are Alt with a sequence
// (rxvt), or Escape pressed twice.
KeySequence read_escape(std::string_view bytes) {
  if (bytes.size() == 1) return {};
  const char second = bytes[1];
  if (second == '[') return read_csi(bytes);
  if (second == 'O') return read_ss3(bytes);
  constexpr std::string_view kStrings = "P]_^X";
  if (kStrings.find(second) != kStrings.npos) return read_string(bytes);
  if (second == kEsc) {
    if (bytes.size() == 2) return {};
    if (bytes[2] != '[' && bytes[2] != 'O') return {1, {Kind::kEscape}};
  }
  KeySequence rest = read_sequence(bytes.substr(1));
  if (rest.size == 0) return {};
  if (second != kEsc) return other_key(rest.size + 1);
  ++rest.size;
  return rest;
}

}  // namespace

KeySequence read_sequence(std::string_view bytes) {
  const char first = bytes.front();
  if (first == kEsc) return read_escape(bytes);
  if (first == '\x7f') return {1, {Kind::kBackspace}};
  if (is_c0(first)) return read_control(first);
  return read_character(bytes);
}

KeySequence read_last_sequence(std::string_view bytes) {
  KeySequence sequence = read_sequence(bytes);
  if (sequence.size > 0) return sequence;
  if (bytes.front() != kEsc) return other_key(1);
  if (bytes.substr(1).find_first_not_of(kEsc) == bytes.npos) {
    return {1, {Kind::kEscape}};
  }
  return other_key(bytes.size());
}

}  // namespace viva
