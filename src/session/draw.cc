#include "session/draw.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "viva/session/random.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// What is drawn for: lots of one kind tell nothing of the others.
constexpr std::string_view kAsked = "asked\n";
constexpr std::string_view kOrder = "order\n";
constexpr std::string_view kShares = "shares\n";

void sort_by_lot(std::vector<PlannedQuestion>& questions,
                 const std::string& bank, std::uint64_t seed,
                 std::string_view purpose) {
  const std::uint64_t of_bank = fnv1a("\n", fnv1a(bank, fnv1a(purpose)));
  const auto lot = [&](const PlannedQuestion& question) {
    Random random(seed ^ fnv1a(question.id, of_bank));
    return std::pair(random.next(), question.id);
  };
  std::sort(questions.begin(), questions.end(),
            [&](const PlannedQuestion& a, const PlannedQuestion& b) {
              return lot(a) < lot(b);
            });
}

void keep_some(std::vector<PlannedQuestion>& questions, const std::string& bank,
               std::size_t share, std::uint64_t seed) {
  if (share >= questions.size()) return;
  sort_by_lot(questions, bank, seed, kAsked);
  questions.resize(share);
  std::sort(questions.begin(), questions.end(),
            [](const PlannedQuestion& a, const PlannedQuestion& b) {
              return a.ref < b.ref;
            });
}

}  // namespace

std::vector<std::size_t> even_shares(std::span<const std::size_t> sizes,
                                     std::size_t most, std::uint64_t seed) {
  std::vector<std::size_t> turns(sizes.size());
  std::iota(turns.begin(), turns.end(), std::size_t{0});
  Random random(seed ^ fnv1a(kShares));
  shuffle(std::span<std::size_t>(turns), random);
  std::vector<std::size_t> shares(sizes.size());
  for (bool given = true; given && most > 0;) {
    given = false;
    for (const std::size_t i : turns) {
      if (most == 0 || shares[i] == sizes[i]) continue;
      ++shares[i];
      --most;
      given = true;
    }
  }
  return shares;
}

void keep_evenly(std::vector<std::vector<PlannedQuestion>>& sections,
                 std::span<const std::string> banks, std::size_t most,
                 std::uint64_t seed) {
  std::vector<std::size_t> sizes;
  sizes.reserve(sections.size());
  for (const auto& questions : sections) sizes.push_back(questions.size());
  const std::vector<std::size_t> shares = even_shares(sizes, most, seed);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    keep_some(sections[i], banks[i], shares[i], seed);
  }
}

void shuffle_questions(std::vector<PlannedQuestion>& questions,
                       const std::string& bank, std::uint64_t seed) {
  sort_by_lot(questions, bank, seed, kOrder);
}

}  // namespace viva
