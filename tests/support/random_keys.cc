#include <array>

#include "support/monkey.h"

namespace viva {
namespace {

constexpr auto kNamed = std::to_array<std::string_view>(
    {"\r",     "\r",     "\r",     "\t",      "\x1b[A",  "\x1b[B",
     "\x1b[C", "\x1b[D", "\x1b[A", "\x1b[B",  "\x1b[C",  "\x1b[D",
     "\x1bOA", "\x1b[H", "\x1b[F", "\x1b[5~", "\x1b[6~", "\x1b[3~",
     "\x7f",   "\x1b[Z", "!",      "*",       "-",       "+",
     "?",      "=",      "<",      ">",       " ",       "\x1b"});

// No key sends these.
constexpr auto kJunk =
    std::to_array<std::string_view>({"\x1b[",
                                     "\x1b[999;999H",
                                     "\x1b[?1;2c",
                                     "\x1b[1;5~",
                                     "\x1bO",
                                     "\x80",
                                     "\xff\xfe",
                                     "\xe6\xbc",
                                     "\x1b]11;rgb:ff/ff\x1b\\",
                                     "\x1bP1$r0m\x1b\\",
                                     "\x1b[200~",
                                     "\x1b[201~",
                                     "\x1b[<0;1;1M",
                                     "\x1b[M   ",
                                     "\x1b\x1b[A",
                                     "\x1b]lost",
                                     "\xc2\x9b",
                                     "\xf0\x9f\x91\xa9\xe2\x80\x8d",
                                     "é",
                                     "漢"});

// What makes signals stays away, and what leaves comes from elsewhere; Ctrl-L
// tells that all keys were read.
bool is_left_out(char byte) {
  return byte == '\x03' || byte == '\x0c' || byte == '\x04' || byte == '\x1a' ||
         byte == '\x1c';
}

}  // namespace

std::string RandomKeys::character() {
  const auto byte = static_cast<char>(below(0x80));
  return is_left_out(byte) ? "b" : std::string(1, byte);
}

std::string RandomKeys::paste() {
  std::string text;
  for (std::size_t left = below(30); left > 0; --left) text += character();
  return "\x1b[200~" + text + "\x1b[201~";
}

std::string RandomKeys::next() {
  const std::size_t chance = below(1000);
  if (chance < 2) return "\x04";
  if (chance < 15) return paste();
  if (chance < 40) return std::string(kJunk[below(kJunk.size())]);
  if (chance < 250) return character();
  if (chance < 500) return std::string(1, static_cast<char>('a' + below(5)));
  if (chance < 550) return std::string(1, static_cast<char>('0' + below(10)));
  return std::string(kNamed[below(kNamed.size())]);
}

}  // namespace viva
