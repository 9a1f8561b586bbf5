#include "terminal/key_sequence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "viva/text/utf8.h"

namespace viva {
namespace {

using Kind = KeyPress::Kind;

constexpr char kEsc = '\x1b';
// Longer sequences are no key's: what came so far is passed over.
constexpr std::size_t kLongestControl = 64;
constexpr std::size_t kLongestString = 4096;

struct FinalByte {
  char byte;
  Kind kind;
};

// What ends CSI or SS3; a to d are rxvt's with Shift or Control.
constexpr auto kFinalBytes = std::to_array<FinalByte>({
    {'A', Kind::kUp},
    {'B', Kind::kDown},
    {'C', Kind::kRight},
    {'D', Kind::kLeft},
    {'H', Kind::kHome},
    {'F', Kind::kEnd},
    {'a', Kind::kUp},
    {'b', Kind::kDown},
    {'c', Kind::kRight},
    {'d', Kind::kLeft},
    {'Z', Kind::kBackTab},
});

// SS3 alone: the keypad's.
constexpr auto kKeypadBytes =
    std::to_array<FinalByte>({{'M', Kind::kEnter}, {'I', Kind::kTab}});

struct Number {
  int number;
  Kind kind;
};

// The first parameter of CSI ... ~. The vt has Find at 1 and Select at 4,
// where Home and End are on other keyboards; 7 and 8 are rxvt's.
constexpr auto kNumbers = std::to_array<Number>({
    {1, Kind::kHome},
    {3, Kind::kDelete},
    {4, Kind::kEnd},
    {5, Kind::kPageUp},
    {6, Kind::kPageDown},
    {7, Kind::kHome},
    {8, Kind::kEnd},
});
constexpr int kPasteBegins = 200;

bool is_between(char byte, char first, char last) {
  return byte >= first && byte <= last;
}

KeySequence other(std::size_t size) { return {size, {Kind::kOther}}; }

Kind kind_of_final(char byte) {
  for (const FinalByte& row : kFinalBytes) {
    if (row.byte == byte) return row.kind;
  }
  return Kind::kOther;
}

KeySequence of_number(std::string_view parameters, std::size_t size) {
  int number = 0;
  std::from_chars(parameters.data(), parameters.data() + parameters.size(),
                  number);
  if (number == kPasteBegins) return {size, {}, true};
  for (const Number& row : kNumbers) {
    if (row.number == number) return {size, {row.kind}};
  }
  return other(size);
}

// Where the sequence would be longer than any, or is cut off by a byte that
// cannot be in it.
KeySequence unfinished(std::string_view bytes, std::size_t at,
                       std::size_t longest) {
  if (at >= longest) return other(longest);
  return at < bytes.size() ? other(at) : KeySequence{};
}

KeySequence of_final(std::string_view parameters, char final_byte,
                     std::size_t size) {
  const bool is_private =
      !parameters.empty() && is_between(parameters.front(), '<', '?');
  if (is_private) return other(size);
  // rxvt ends numbers with ^, $ and @ where Control or Shift is held.
  constexpr std::string_view kBehindNumbers = "~^$@";
  if (kBehindNumbers.find(final_byte) != kBehindNumbers.npos) {
    return of_number(parameters, size);
  }
  return {size, {kind_of_final(final_byte)}};
}

// ESC [ and what follows (ECMA-48, 5.4): parameters, intermediates, a final
// byte.
KeySequence read_csi(std::string_view bytes) {
  constexpr std::size_t kBegin = 2;
  const std::size_t end = std::min(bytes.size(), kLongestControl);
  std::size_t at = kBegin;
  while (at < end && is_between(bytes[at], '0', '?')) ++at;
  const std::string_view parameters = bytes.substr(kBegin, at - kBegin);
  const bool is_number =
      !parameters.empty() &&
      parameters.find_first_not_of("0123456789") == parameters.npos;
  if (at < end && bytes[at] == '$' && is_number) {
    return of_final(parameters, '$', at + 1);
  }
  while (at < end && is_between(bytes[at], ' ', '/')) ++at;
  if (at >= end || !is_between(bytes[at], '@', '~')) {
    return unfinished(bytes, at, kLongestControl);
  }
  // Three bytes of a mouse, and one of the Linux console's function keys.
  const bool is_bare = at == kBegin;
  const std::size_t behind =
      is_bare && bytes[at] == 'M' ? 3 : (is_bare && bytes[at] == '[' ? 1 : 0);
  const std::size_t size = at + 1 + behind;
  if (behind > 0) return bytes.size() < size ? KeySequence{} : other(size);
  return of_final(parameters, bytes[at], size);
}

// ESC O and what follows; old xterms put modifiers in between.
KeySequence read_ss3(std::string_view bytes) {
  const std::size_t end = std::min(bytes.size(), kLongestControl);
  std::size_t at = 2;
  while (at < end && is_between(bytes[at], '0', ';')) ++at;
  if (at >= end || !is_between(bytes[at], '@', '~')) {
    return unfinished(bytes, at, kLongestControl);
  }
  for (const FinalByte& row : kKeypadBytes) {
    if (row.byte == bytes[at]) return {at + 1, {row.kind}};
  }
  return {at + 1, {kind_of_final(bytes[at])}};
}

// A terminal's answer, up to ST (ESC \) or BEL.
KeySequence read_string(std::string_view bytes) {
  const std::string_view front = bytes.substr(0, kLongestString);
  const std::size_t bell = front.find('\a');
  const std::size_t st = front.find("\x1b\\", 2);
  const std::size_t end = std::min(bell, st);
  if (end != front.npos) return other(end + (end == bell ? 1 : 2));
  return unfinished(bytes, front.size(), kLongestString);
}

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
  if (!decoded.valid || is_control) return other(decoded.size);
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
  if (!is_between(byte, 1, kLast)) return other(1);
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
  if (second != kEsc) return other(rest.size + 1);
  ++rest.size;
  return rest;
}

}  // namespace

KeySequence read_sequence(std::string_view bytes) {
  const char first = bytes.front();
  if (first == kEsc) return read_escape(bytes);
  if (first == '\x7f') return {1, {Kind::kBackspace}};
  if (is_between(first, '\0', '\x1f')) return read_control(first);
  return read_character(bytes);
}

KeySequence read_last_sequence(std::string_view bytes) {
  KeySequence sequence = read_sequence(bytes);
  if (sequence.size > 0) return sequence;
  if (bytes.front() != kEsc) return other(1);
  if (bytes.substr(1).find_first_not_of(kEsc) == bytes.npos) {
    return {1, {Kind::kEscape}};
  }
  return other(bytes.size());
}

}  // namespace viva
