#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"

namespace viva {

// The places of the choices that a written key may mean: one if it is clear,
// none if it fits no choice, several if it fits several.
//
//   B      B)      b.      (B)     a choice's letter
//   20%                            a choice's text
//   B) 20%    B - 20%              both, where they agree
std::vector<std::size_t> decode_key(std::string_view key,
                                    std::span<const Choice> choices);

// The letter by which a key names a choice, as a part of it; empty if it does
// so by the text alone.
struct KeyLetter {
  std::string_view view;
  bool alone = false;  // there is no text of the choice beside it
};

KeyLetter letter_of_key(std::string_view key, std::span<const Choice> choices);

// The parts of a key that names several choices: "A, C", "A and C", "A; C",
// or a line each. A key without such a mark is one part.
std::vector<std::string_view> split_key(std::string_view key);

// The letters of a key that is nothing else: "AC", "A C", "A/C", "both A & C";
// nothing if there is another word in it.
std::vector<std::string_view> split_letters(std::string_view key);

// The parts of a key that names each choice by letter and text: "A) red, C) a,
// b". A key in another form is one part.
std::vector<std::string_view> split_lettered(std::string_view key);

// Without "Option" or the like in front of a letter: "Options A and C".
std::string_view without_noun(std::string_view key);

}  // namespace viva
