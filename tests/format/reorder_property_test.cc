#include <algorithm>
#include <filesystem>
#include <numeric>

#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"
#include "support/random_bank.h"
#include "viva/format/format.h"
#include "viva/format/reorder.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// Every question that can be reordered, its choices turned by one place.
std::vector<Reordering> all_turned(
    const Bank& bank, const std::vector<std::vector<ChoicePlaces>>& places) {
  std::vector<Reordering> wanted;
  for (std::size_t s = 0; s < places.size(); ++s) {
    for (std::size_t q = 0; q < places[s].size(); ++q) {
      if (!places[s][q].why_not.empty()) continue;
      const std::size_t size = bank.sections[s].questions[q].choices.size();
      std::vector<std::uint16_t> order(size);
      std::iota(order.begin(), order.end(), std::uint16_t{0});
      std::rotate(order.begin(), order.begin() + 1, order.end());
      wanted.push_back({s, q, order});
    }
  }
  return wanted;
}

struct Turned {
  std::size_t wanted = 0;
  std::size_t done = 0;
};

// Reorders a document and looks whether it holds what it did.
Turned turn(const std::string& name, const std::string& text) {
  const ReadResult before = read_bank(Source(name, text));
  const auto places = choice_places(before);
  const auto wanted = all_turned(before.bank, places);
  const Reordered result = reordered(before, places, wanted);
  const ReadResult after =
      read_bank(Source(name, result.bytes.empty() ? text : result.bytes));
  REQUIRE(count(after.bank).questions == count(before.bank).questions);
  for (const Reordering& to : result.done) {
    const Question& old =
        before.bank.sections[to.section].questions[to.question];
    const Question& now =
        after.bank.sections[to.section].questions[to.question];
    REQUIRE(old.stem == now.stem);
    for (std::size_t i = 0; i < to.order.size(); ++i) {
      REQUIRE(now.choices[i].text == old.choices[to.order[i]].text);
      REQUIRE(now.choices[i].correct == old.choices[to.order[i]].correct);
    }
  }
  return {wanted.size(), result.done.size()};
}

TEST_CASE("the choices of any bank move as they are asked to") {
  // Few have choices that may move.
  constexpr std::uint32_t kBanks = 100 + effort(400);
  for (const Format& format : formats()) {
    const std::string name = "test" + std::string(format.endings.front());
    Turned all;
    for (std::uint32_t seed = 1; seed <= kBanks; ++seed) {
      INFO(format.name << ", seed " << seed);
      const Turned one = turn(name, format.write(random_bank(seed)));
      all.wanted += one.wanted;
      all.done += one.done;
    }
    INFO(format.name << ": " << all.done << " of " << all.wanted);
    CHECK(all.wanted > 0);
    CHECK(all.done * 4 >= all.wanted * 3);
  }
}

void turn_samples(const char* folder, std::size_t percent) {
  const fs::path samples = shared_folder() / "samples" / folder;
  if (!fs::exists(samples)) VIVA_SKIP("../shared is absent");
  for (const auto& entry : fs::recursive_directory_iterator(samples)) {
    if (entry.path().extension() != ".md") continue;
    INFO(entry.path());
    const Turned turned = turn("test.md", read_file(entry.path()));
    CHECK(turned.done * 100 >= turned.wanted * percent);
  }
}

TEST_CASE("the choices of documents of the same kind move") {
  turn_samples("sister", 100);
}

TEST_CASE("the choices of task lists move") {
  // Where the text of a choice stands below it, flush left, it is left alone.
  turn_samples("markdown_tasklist", 80);
}

TEST_CASE("the choices of letter keys move or stay as they are") {
  turn_samples("markdown_letterkey", 0);
}

}  // namespace
}  // namespace viva
