#include "bench/bare_scan.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "viva/text/error.h"

namespace viva::bench {
namespace {

// Small enough that the lines are found in bytes which are still in the cache
// from being checked.
constexpr std::size_t kPiece = std::size_t{64} << 10;

std::string_view mapped(const std::filesystem::path& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw Error(path.string() + ": cannot be opened");
  struct stat about = {};
  fstat(file, &about);
  const auto size = static_cast<std::size_t>(about.st_size);
  void* const place = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  if (place == MAP_FAILED) throw Error(path.string() + ": cannot be mapped");
  return {static_cast<const char*>(place), size};
}

bool is_ascii_block(const char* at) {
  std::uint64_t high = 0;
  for (std::size_t i = 0; i < 64; i += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, at + i, sizeof word);
    high |= word;
  }
  return (high & 0x8080808080808080U) == 0;
}

bool is_tail(std::string_view text, std::size_t at) {
  return at < text.size() &&
         (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

// The size of the character that stands there, 0 if it is not UTF-8 (the
// Unicode Standard, table 3-7).
std::size_t character_size(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned char>(text[at + i]);
  };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4 || !is_tail(text, at + 1)) return 0;
  if (first < 0xE0) return 2;
  if (!is_tail(text, at + 2)) return 0;
  if (first == 0xE0 && byte(1) < 0xA0) return 0;
  if (first == 0xED && byte(1) > 0x9F) return 0;
  if (first < 0xF0) return 3;
  if (!is_tail(text, at + 3)) return 0;
  if (first == 0xF0 && byte(1) < 0x90) return 0;
  if (first == 0xF4 && byte(1) > 0x8F) return 0;
  return 4;
}

// Goes on from `at` until `stop` is reached; where that is, or npos.
std::size_t check_utf8(std::string_view text, std::size_t at,
                       std::size_t stop) {
  while (at < stop) {
    if (at + 64 <= text.size() && is_ascii_block(text.data() + at)) {
      at += 64;
      continue;
    }
    const std::size_t block = std::min(at + 64, text.size());
    while (at < block) {
      const std::size_t size = character_size(text, at);
      if (size == 0) return text.npos;
      at += size;
    }
  }
  return at;
}

std::uint32_t number_at(std::string_view& rest) {
  std::uint32_t number = 0;
  const auto [end, error] =
      std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error == std::errc()) rest.remove_prefix(end - rest.data());
  return number;
}

// What stands behind this, or nothing.
std::string_view behind(std::string_view text, std::string_view mark) {
  const std::size_t at = text.find(mark.front());
  if (at == text.npos || !text.substr(at).starts_with(mark)) return {};
  text.remove_prefix(std::min(at + mark.size() + 1, text.size()));
  return text;
}

}  // namespace

BareBank::BareBank(const std::filesystem::path& path) : bytes_(mapped(path)) {
  scan();
}

BareBank::~BareBank() {
  munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

void BareBank::scan() {
  std::size_t checked = 0;
  for (std::size_t at = 0; at < bytes_.size(); ++lines_) {
    if (at >= checked && utf8_) {
      checked =
          check_utf8(bytes_, checked, std::min(at + kPiece, bytes_.size()));
      utf8_ = checked != bytes_.npos;
    }
    const void* const found =
        std::memchr(bytes_.data() + at, '\n', bytes_.size() - at);
    const std::size_t end =
        found == nullptr ? bytes_.size()
                         : static_cast<std::size_t>(
                               static_cast<const char*>(found) - bytes_.data());
    take(bytes_.substr(at, end - at));
    at = end + 1;
  }
}

void BareBank::take(std::string_view line) {
  if (line.empty()) return;
  switch (line.front()) {
    case ' ':
      if (line.size() > 4 && line[3] == ')' && line[2] >= 'A' &&
          line[2] <= 'Z') {
        choices_.push_back({line.substr(5), line[2]});
      }
      return;
    case '*':
      if (line.starts_with("**Question "))
        return take_question(line.substr(11));
      if (line.starts_with("**Correct Answer:** ") && !questions_.empty()) {
        questions_.back().key = line.substr(20);
      }
      return;
    case '#':
      if (line.starts_with("## Section ")) take_section(line.substr(11));
      return;
    default:
      return;
  }
}

void BareBank::take_section(std::string_view rest) {
  const std::uint32_t number = number_at(rest);
  sections_.push_back({number, static_cast<std::uint32_t>(questions_.size()),
                       behind(rest, ":")});
}

void BareBank::take_question(std::string_view rest) {
  const std::uint32_t number = number_at(rest);
  questions_.push_back({number,
                        static_cast<std::uint32_t>(choices_.size()),
                        behind(rest, ":**"),
                        {}});
}

}  // namespace viva::bench
