#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "viva/session/plan.h"

namespace viva {

// How many of `most` questions each section gives that has so many: as evenly
// as can be. Where it does not come out even, sections take turns in an order
// that depends on the seed.
std::vector<std::size_t> even_shares(std::span<const std::size_t> sizes,
                                     std::size_t most, std::uint64_t seed);

// Each question draws a lot, a function of seed, bank and id alone. The lowest
// are kept, in the author's order. `banks` are the names of the sections'
// banks, so that equal ids in two banks draw lots of their own.
void keep_evenly(std::vector<std::vector<PlannedQuestion>>& sections,
                 std::span<const std::string> banks, std::size_t most,
                 std::uint64_t seed);

// Sorts the questions by another lot.
void shuffle_questions(std::vector<PlannedQuestion>& questions,
                       const std::string& bank, std::uint64_t seed);

}  // namespace viva
