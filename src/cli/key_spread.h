#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace viva {

// A question whose right choices are to be spread.
struct KeyQuestion {
  std::size_t section = 0;        // questions of one section stand together
  std::size_t choices = 0;        // how many it has
  std::vector<std::size_t> keys;  // places of the right ones, rising
  bool movable = true;            // else its choices stay
};

// New orders for the choices of each question, empty where they stay: at place
// i stands the choice that stood at order[i]. Wrong choices stay in sequence.
// Of the questions with one right choice as many have it in each position as
// can be, those that stay counted in; apart from that it is random, the same
// for the same seed, but that no section of four or more has all of its keys
// in one position and six in a row do not share one, where that can be had.
std::vector<std::vector<std::uint16_t>> spread_keys(
    std::span<const KeyQuestion> questions, std::uint64_t seed);

}  // namespace viva
