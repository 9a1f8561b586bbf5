#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace viva {

// The number of bytes to insert, leave out, replace or swap with the next one
// to make one word of the other (optimal string alignment; Damerau 1964).
std::size_t edit_distance(std::string_view a, std::string_view b);

// How like two texts are, from 0 to 1: twice the number of runs of three bytes
// that they share, by the number of all of their runs (Dice 1945). Equal texts
// have 1, and so only equal ones do where they are shorter than four bytes.
double likeness(std::string_view a, std::string_view b);

// The known word that was probably meant: the nearest one, if no more than a
// third of the typed word has to change.
std::optional<std::string_view> nearest(
    std::string_view typed, std::span<const std::string_view> known);

// ", did you mean 'answer'?", or nothing where no word is near.
std::string did_you_mean(std::string_view typed,
                         std::span<const std::string_view> known);

}  // namespace viva
