#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "viva/bank/arena.h"
#include "viva/text/source.h"

namespace viva {

// A text of the author's and where it stands. The view points into the bank's
// source where the text stands there in one piece, else into its arena; a text
// of several lines has LF between them and no LF at its end.
struct Text {
  std::string_view view;
  Span span;

  bool empty() const { return view.empty(); }
};

// A choice is known by its place among the choices (from 0). Its label is the
// letter that the author gave it, 'A' to 'Z', or 0; it serves to understand
// keys and explanations and is never shown.
struct Choice {
  Text text;
  char label = 0;
  bool correct = false;
};

struct Question {
  std::uint32_t number = 0;  // as the author counts
  Text id;                   // the author's own name for it, or empty
  Text stem;                 // never empty
  std::span<const Choice> choices;
  Text key;  // as it is written
  Text explanation;
  Span span;  // the mark that begins it
};

struct Section {
  std::uint32_t number = 0;   // as the author counts
  std::uint32_t earlier = 0;  // sections above it that have the same number
  Text title;
  std::span<const Text> objectives;
  std::span<const Question> questions;
  std::span<const Text> activities;
  std::span<const Text> discussion;
  Span span;  // its heading, or what stands first in it
};

// What one document holds, in the author's order. All texts and spans of
// sections, questions and choices live in `source` and `arena`.
struct Bank {
  Source source;
  Arena arena;
  Text title;
  std::span<const Section> sections;
};

// What a person calls the bank: its file's name without folder and ending.
std::string bank_name(const Bank& bank);

// The title, or the name where there is none.
std::string_view bank_title(const Bank& bank);

// The number of choices that are correct.
std::size_t count_keys(const Question& question);

// Whether the question can be asked and scored: two choices or more, exactly
// one of them correct.
bool is_usable(const Question& question);

// The one correct choice's place. The question must be usable.
std::size_t key_place(const Question& question);

struct BankCounts {
  std::size_t sections = 0;
  std::size_t questions = 0;
  std::size_t usable = 0;
};

BankCounts count(const Bank& bank);

}  // namespace viva
