#include "viva/session/random.h"

#include <numeric>
#include <string>
#include <vector>

#include "support/catch.h"

namespace viva {
namespace {

std::string shuffled(std::uint64_t seed) {
  std::vector<int> items(10);
  std::iota(items.begin(), items.end(), 0);
  Random random(seed);
  shuffle(std::span<int>(items), random);
  std::string text;
  for (const int item : items) text += std::to_string(item);
  return text;
}

TEST_CASE("SplitMix64 gives the published numbers") {
  SplitMix64 random(1234567);
  CHECK(random.next() == 6457827717110365317U);
  CHECK(random.next() == 3203168211198807973U);
  CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("xoshiro256** gives the published numbers") {
  Random zero(0);
  CHECK(zero.next() == 11091344671253066420U);
  CHECK(zero.next() == 13793997310169335082U);
  Random random(42);
  CHECK(random.next() == 1546998764402558742U);
  CHECK(random.next() == 6990951692964543102U);
  CHECK(random.next() == 12544586762248559009U);
}

TEST_CASE("a shuffle is the same everywhere") {
  CHECK(shuffled(42) == "9142876530");
  CHECK(shuffled(0) == "7831542096");
  CHECK(shuffled(1) == "3615092847");
}

TEST_CASE("bounded draws are the same everywhere") {
  Random random(42);
  std::string text;
  for (int i = 0; i < 12; ++i) text += std::to_string(random.bounded(6));
  CHECK(text == "024554454341");
}

TEST_CASE("a draw stays below its bound") {
  Random random(7);
  for (const std::uint32_t n : {1U, 2U, 3U, 1000U, 0x80000001U, 0xFFFFFFFFU}) {
    for (int i = 0; i < 100; ++i) REQUIRE(random.bounded(n) < n);
  }
}

}  // namespace
}  // namespace viva
