#include "terminal/control_sequence.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace viva {
namespace {

using ControlKind = KeyPress::Kind;

// Longer sequences are no key's: what came so far is passed over.
constexpr std::size_t kLongestControl = 64;
constexpr std::size_t kLongestString = 4096;

struct FinalByte {
  char byte;
  ControlKind kind;
};

// What ends CSI or SS3; a to d are rxvt's with Shift or Control.
constexpr auto kFinalBytes = std::to_array<FinalByte>({
    {'A', ControlKind::kUp},
    {'B', ControlKind::kDown},
    {'C', ControlKind::kRight},
    {'D', ControlKind::kLeft},
    {'H', ControlKind::kHome},
    {'F', ControlKind::kEnd},
    {'a', ControlKind::kUp},
    {'b', ControlKind::kDown},
    {'c', ControlKind::kRight},
    {'d', ControlKind::kLeft},
    {'Z', ControlKind::kBackTab},
});

// SS3 alone: the keypad's.
constexpr auto kKeypadBytes = std::to_array<FinalByte>(
    {{'M', ControlKind::kEnter}, {'I', ControlKind::kTab}});

struct Number {
  int number;
  ControlKind kind;
};

// The first parameter of CSI ... ~. The vt has Find at 1 and Select at 4,
// where Home and End are on other keyboards; 7 and 8 are rxvt's.
constexpr auto kNumbers = std::to_array<Number>({
    {1, ControlKind::kHome},
    {3, ControlKind::kDelete},
    {4, ControlKind::kEnd},
    {5, ControlKind::kPageUp},
    {6, ControlKind::kPageDown},
    {7, ControlKind::kHome},
    {8, ControlKind::kEnd},
});
constexpr std::string_view kPasteBegins = "200";

bool is_between(char byte, char first, char last) {
  return byte >= first && byte <= last;
}

ControlKind kind_of_final(char byte) {
  for (const FinalByte& row : kFinalBytes) {
    if (row.byte == byte) return row.kind;
  }
  return ControlKind::kOther;
}

KeySequence of_number(std::string_view parameters, std::size_t size) {
  int number = 0;
  std::from_chars(parameters.data(), parameters.data() + parameters.size(),
                  number);
  for (const Number& row : kNumbers) {
    if (row.number == number) return {size, {row.kind}};
  }
  return other_key(size);
}

// Where the sequence would be longer than any, or is cut off by a byte that
// cannot be in it.
KeySequence unfinished(std::string_view bytes, std::size_t at,
                       std::size_t longest) {
  if (at >= longest) return other_key(longest);
  return at < bytes.size() ? other_key(at) : KeySequence{};
}

KeySequence of_final(std::string_view parameters, char final_byte,
                     std::size_t size) {
  const bool is_private =
      !parameters.empty() && is_between(parameters.front(), '<', '?');
  if (is_private) return other_key(size);
  if (final_byte == '~' && parameters == kPasteBegins) return {size, {}, true};
  // rxvt ends numbers with ^, $ and @ where Control or Shift is held.
  constexpr std::string_view kBehindNumbers = "~^$@";
  if (kBehindNumbers.find(final_byte) != kBehindNumbers.npos) {
    return of_number(parameters, size);
  }
  return {size, {kind_of_final(final_byte)}};
}

}  // namespace

KeySequence other_key(std::size_t size) {
  return {size, {ControlKind::kOther}};
}

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
  if (behind > 0) return bytes.size() < size ? KeySequence{} : other_key(size);
  return of_final(parameters, bytes[at], size);
}

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

KeySequence read_string(std::string_view bytes) {
  const std::string_view front = bytes.substr(0, kLongestString);
  const std::size_t bell = front.find('\a');
  const std::size_t st = front.find("\x1b\\", 2);
  const std::size_t end = std::min(bell, st);
  if (end != front.npos) return other_key(end + (end == bell ? 1 : 2));
  return unfinished(bytes, front.size(), kLongestString);
}

}  // namespace viva
