#include "cli/key_spread.h"

#include <algorithm>
#include <string>

#include "support/catch.h"

namespace viva {
namespace {

// Questions of four choices with these keys, in sections of ten.
std::vector<KeyQuestion> questions(const std::string& keys) {
  std::vector<KeyQuestion> all;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    all.push_back({i / 10, 4, {static_cast<std::size_t>(keys[i] - 'A')}});
  }
  return all;
}

// Where the keys stand once they are spread.
std::string spread(const std::vector<KeyQuestion>& all, std::uint64_t seed) {
  std::string keys;
  const auto orders = spread_keys(all, seed);
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::size_t place = all[i].keys.front();
    if (!orders[i].empty()) {
      place = static_cast<std::size_t>(
          std::find(orders[i].begin(), orders[i].end(), place) -
          orders[i].begin());
    }
    keys += static_cast<char>('A' + place);
  }
  return keys;
}

std::size_t count(const std::string& keys, char letter) {
  return static_cast<std::size_t>(std::count(keys.begin(), keys.end(), letter));
}

TEST_CASE("every position has as many keys as can be") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const std::string keys = spread(questions(std::string(42, 'B')), seed);
    for (const char letter : {'A', 'B', 'C', 'D'}) {
      CHECK((count(keys, letter) == 10 || count(keys, letter) == 11));
    }
  }
}

TEST_CASE("keys that stay are counted in") {
  std::vector<KeyQuestion> all = questions("BBBBBBBBBBBBBBBBBBBB");
  for (std::size_t i = 0; i < 5; ++i) all[i].movable = false;
  const std::string keys = spread(all, 1);
  CHECK(keys.substr(0, 5) == "BBBBB");
  for (const char letter : {'A', 'B', 'C', 'D'})
    CHECK(count(keys, letter) == 5);
}

TEST_CASE("one seed gives one order, another seed another one") {
  const auto all = questions("BBBBBBBBBBBB");
  CHECK(spread(all, 5) == spread(all, 5));
  CHECK(spread(all, 5) != spread(all, 6));
}

TEST_CASE("no section and no run of six has one position alone") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    std::vector<KeyQuestion> all = questions(std::string(40, 'B'));
    for (std::size_t i = 0; i < all.size(); ++i) all[i].section = i / 4;
    const std::string keys = spread(all, seed);
    for (const char letter : {'A', 'B', 'C', 'D'}) {
      CHECK(keys.find(std::string(6, letter)) == std::string::npos);
      for (std::size_t i = 0; i < keys.size(); i += 4) {
        CHECK(keys.substr(i, 4) != std::string(4, letter));
      }
    }
  }
}

TEST_CASE("wrong choices stay in sequence, and several keys do") {
  const std::vector<KeyQuestion> all = {{0, 4, {1}}, {0, 5, {0, 1}}};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const auto orders = spread_keys(all, seed);
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::vector<std::uint16_t> keys;
      std::vector<std::uint16_t> wrong;
      for (const std::uint16_t place : orders[i]) {
        const auto& known = all[i].keys;
        const bool key =
            std::find(known.begin(), known.end(), place) != known.end();
        (key ? keys : wrong).push_back(place);
      }
      CHECK(std::is_sorted(keys.begin(), keys.end()));
      CHECK(std::is_sorted(wrong.begin(), wrong.end()));
    }
  }
}

TEST_CASE("a key stays within the choices of its question") {
  std::vector<KeyQuestion> all = questions("AAAAAAAA");
  for (std::size_t i = 0; i < 4; ++i) all[i].choices = 2;
  const std::string keys = spread(all, 1);
  for (std::size_t i = 0; i < 4; ++i) CHECK(keys[i] <= 'B');
}

}  // namespace
}  // namespace viva
