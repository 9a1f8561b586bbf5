#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// Whether a byte is part of a word: of a letter, a digit or a character that is
// not ASCII.
inline constexpr auto kWordBytes = [] {
  std::array<bool, 256> in{};
  for (std::size_t c = 0; c < in.size(); ++c) {
    in[c] = c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
            (c >= 'a' && c <= 'z');
  }
  return in;
}();

inline bool is_in_word(char c) {
  return kWordBytes[static_cast<unsigned char>(c)];
}

// A few words to look for, in lower case and ASCII.
class WordList {
 public:
  WordList(std::initializer_list<std::string_view> words);

  // Whether the word, in any case, is among them. It must not be empty.
  bool has(std::string_view word) const {
    return (first_letters_ & letter_bit(word)) != 0 &&
           (lengths_ & length_bit(word)) != 0 && finds(word);
  }

  // The same of a word that may be empty.
  bool has_any(std::string_view word) const {
    return !word.empty() && has(word);
  }

 private:
  // Most words differ from all of the list in these.
  static std::uint32_t letter_bit(std::string_view word) {
    return std::uint32_t{1} << (static_cast<unsigned char>(word[0]) & 31U);
  }
  static std::uint32_t length_bit(std::string_view word) {
    return std::uint32_t{1} << (word.size() < 31 ? word.size() : 31);
  }
  bool finds(std::string_view word) const;

  std::vector<std::string_view> words_;
  std::uint32_t first_letters_ = 0;  // a bit each
  std::uint32_t lengths_ = 0;        // of up to 31 bytes
};

struct FoundWord {
  std::size_t begin = 0;
  std::size_t size = 0;
};

// The first of the words that stands by itself in the text from `from` on, in
// any case, neither in code or math nor joined to another word by a hyphen.
std::optional<FoundWord> find_word(std::string_view text, const WordList& words,
                                   std::size_t from = 0);

// The text with code and math blanked out, byte by byte; its own bytes where
// it has none.
class Prose {
 public:
  explicit Prose(std::string_view text);
  Prose(const Prose&) = delete;
  Prose& operator=(const Prose&) = delete;

  std::string_view view() const { return view_; }

 private:
  std::string blanked_;
  std::string_view view_;
};

// The words of a text one by one: runs of letters and digits, characters
// outside of ASCII counting as letters.
class WordWalk {
 public:
  explicit WordWalk(std::string_view text) : text_(text) {}

  // The next word, or nothing behind the last.
  std::optional<std::string_view> next() {
    while (at_ < text_.size() && !is_in_word(text_[at_])) ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_in_word(text_[at_])) ++at_;
    if (begin == at_) return std::nullopt;
    return text_.substr(begin, at_ - begin);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

// FNV-1a (64 bits) of a word in lower case; that only for ASCII.
std::uint64_t word_hash(std::string_view word);

// FNV-1a of the folded text; without a copy of it where it is ASCII.
std::uint64_t folded_hash(std::string_view text);

// The hashes of all words of a text, in place of what `to` holds.
void hash_words(std::string_view text, std::vector<std::uint64_t>& to);

// The place of a part of a text: exact where the text stands in the source in
// one piece, else that of the whole text.
Span part_span(const Bank& bank, const Text& text, std::size_t begin,
               std::size_t size);

}  // namespace viva
