#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/small_bank.h"

namespace viva {

// A bank as it is told in lines (see small_bank.h), so that a test can add a
// question to it or move one.
struct ToldBank {
  std::string name;
  std::vector<SmallSection> sections;
  Settings settings;
};

// One to three banks with up to four sections of up to seven questions each, of
// every kind: 2 to 6 choices, choices such as "All of the above" at any place,
// choices with an order of their own, fixed ones, what is typed. One in eight
// has no usable key, one in ten is there twice; tags, difficulties and points
// are few, so that they meet. The same for the same seed.
std::vector<ToldBank> random_banks(std::uint32_t seed);

Course course_of(const std::vector<ToldBank>& banks);

}  // namespace viva
