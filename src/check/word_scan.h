#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/text/byte_bits.h"

namespace viva {

// A few words to look for, in lower case and ASCII.
class WordList {
 public:
  WordList(std::initializer_list<std::string_view> words);

  // Whether any of them may begin with the letter, in any case.
  bool may_begin_with(char letter) const {
    return (first_letters_ & letter_bit(letter)) != 0;
  }

  // Whether the word, in any case, is among them. It must not be empty.
  bool has(std::string_view word) const {
    return may_begin_with(word[0]) && (lengths_ & length_bit(word)) != 0 &&
           finds(word);
  }

  // The same of a word that may be empty.
  bool has_any(std::string_view word) const {
    return !word.empty() && has(word);
  }

 private:
  // Most words differ from all of the list in these.
  static std::uint32_t letter_bit(char letter) {
    return std::uint32_t{1} << (static_cast<unsigned char>(letter) & 31U);
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

// Which of the first 64 bytes of a text are part of a word; see bits_of().
std::uint64_t word_bits(std::string_view text);

// The words of a text one by one: runs of letters and digits, characters
// outside of ASCII counting as letters.
class WordWalk {
 public:
  explicit WordWalk(std::string_view text)
      : text_(text), bits_(word_bits(text)) {}

  // The next word, or nothing behind the last.
  std::optional<std::string_view> next() {
    const std::size_t begin = skip(0);
    if (begin == text_.size()) return std::nullopt;
    return text_.substr(begin, skip(~std::uint64_t{0}) - begin);
  }

 private:
  // Goes on to the next byte of a word or, with all bits to flip, the next one
  // that is of none.
  std::size_t skip(std::uint64_t flip) {
    while (at_ < text_.size()) {
      const std::uint64_t ahead = (bits_ ^ flip) >> (at_ % kBitsAtOnce);
      if (ahead != 0) {
        at_ += static_cast<std::size_t>(std::countr_zero(ahead));
        break;
      }
      at_ += kBitsAtOnce - at_ % kBitsAtOnce;
      if (at_ < text_.size()) bits_ = word_bits(text_.substr(at_));
    }
    return at_ = std::min(at_, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::uint64_t bits_;  // of the bytes around `at_`
};

// Hashes for one run of the program: another machine may have others.

// Of a word in lower case; that only for ASCII.
std::uint64_t word_hash(std::string_view word);

// Of the folded text; mostly without a copy of it.
std::uint64_t folded_hash(std::string_view text);

// The hashes of all words of a text, in place of what `to` holds.
void hash_words(std::string_view text, std::vector<std::uint64_t>& to);

// The place of a part of a text: exact where the text stands in the source in
// one piece, else that of the whole text.
Span part_span(const Bank& bank, const Text& text, std::size_t begin,
               std::size_t size);

}  // namespace viva
