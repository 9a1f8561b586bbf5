#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"
#include "viva/format/format.h"

namespace viva {

// How the choices of a question stand in the source of its bank. What moves
// with a choice is all behind its letter, or its box and all behind that, its
// feedback included; letters of a list, blank lines and indentation stay.
struct ChoicePlaces {
  std::string why_not;       // why they must stay in this order; else empty
  std::vector<Span> pieces;  // by choice
  std::vector<std::uint32_t>
      letters;  // that name choices, in texts and the key
  // Whether the key is nothing but letters, which then stay sorted.
  bool sorts_key = false;
  std::vector<std::uint32_t> key;  // its letters, if so
};

// By section and question. `read` is what reading the bank's source gave, and
// nothing was added to it. Choices can be reordered where it is certain what
// their order, their key and every letter of the texts mean, and where it
// stands. The time is linear in the size of the source.
std::vector<std::vector<ChoicePlaces>> choice_places(const ReadResult& read);

// A question, by the places of its section and in it, and the order of its
// choices: at place i shall stand the choice that stands at order[i].
struct Reordering {
  std::size_t section = 0;
  std::size_t question = 0;
  std::vector<std::uint16_t> order;
};

// The edits that bring the choices into that order, with their letters in key
// and texts.
std::vector<Edit> reorder(const Bank& bank, const ChoicePlaces& places,
                          const Reordering& to);

// What came of bringing questions of a document into other orders.
struct Reordered {
  std::string bytes;
  std::vector<Reordering> done;
  std::vector<Reordering> left_out;
};

// Reorders, and reads the result again: it must be equal to the bank with its
// choices in these orders, keys with their choices and letters as they are
// then, and no rule of the readers may find more. A question that reads
// otherwise is left out, and all are where that does not help.
Reordered reordered(const ReadResult& read,
                    const std::vector<std::vector<ChoicePlaces>>& places,
                    std::vector<Reordering> wanted);

}  // namespace viva
