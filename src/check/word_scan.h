#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// A few words to look for, in lower case and ASCII.
class WordList {
 public:
  WordList(std::initializer_list<std::string_view> words);

  // Whether the word, in any case, is among them. It must not be empty.
  bool has(std::string_view word) const;

  // The same of a word that may be empty.
  bool has_any(std::string_view word) const {
    return !word.empty() && has(word);
  }

 private:
  std::vector<std::string_view> words_;
  std::uint32_t first_letters_ = 0;
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
  std::optional<std::string_view> next();

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

// FNV-1a (64 bits) of each word in lower case; that only for ASCII.
std::vector<std::uint64_t> word_hashes(std::string_view text);
std::uint64_t word_hash(std::string_view word);

// The place of a part of a text: exact where the text stands in the source in
// one piece, else that of the whole text.
Span part_span(const Bank& bank, const Text& text, std::size_t begin,
               std::size_t size);

}  // namespace viva
