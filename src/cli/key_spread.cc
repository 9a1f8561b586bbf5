#include "cli/key_spread.h"

#include <algorithm>
#include <numeric>
#include <optional>

#include "viva/session/random.h"

namespace viva {
namespace {

using Positions = std::vector<std::size_t>;  // of the only key, by question
using Order = std::vector<std::uint16_t>;

constexpr int kMostDraws = 200;
constexpr std::size_t kSectionOf = 4;
constexpr std::size_t kRun = 6;

bool has_one_key(const KeyQuestion& question) {
  return question.keys.size() == 1;
}

// How many keys each position lacks to hold its share.
std::vector<double> missing_keys(std::span<const KeyQuestion> questions) {
  std::vector<double> missing;
  for (const KeyQuestion& question : questions) {
    if (!has_one_key(question)) continue;
    missing.resize(std::max(missing.size(), question.choices));
    for (std::size_t i = 0; i < question.choices; ++i) {
      missing[i] += 1.0 / static_cast<double>(question.choices);
    }
    if (!question.movable) missing[question.keys.front()] -= 1;
  }
  return missing;
}

// One of the positions that lack most.
std::size_t draw_position(std::span<const double> missing, Random& random) {
  constexpr double kAlike = 1e-9;
  const double most = *std::max_element(missing.begin(), missing.end());
  std::vector<std::size_t> best;
  for (std::size_t i = 0; i < missing.size(); ++i) {
    if (missing[i] > most - kAlike) best.push_back(i);
  }
  return best[random.bounded(static_cast<std::uint32_t>(best.size()))];
}

// In random order, those with the fewest positions to choose from first.
Positions draw_positions(std::span<const KeyQuestion> questions,
                         Random& random) {
  Positions positions(questions.size());
  std::vector<std::size_t> turns;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (!has_one_key(questions[i])) continue;
    positions[i] = questions[i].keys.front();
    if (questions[i].movable) turns.push_back(i);
  }
  shuffle(std::span<std::size_t>(turns), random);
  std::stable_sort(turns.begin(), turns.end(),
                   [&](std::size_t a, std::size_t b) {
                     return questions[a].choices < questions[b].choices;
                   });
  std::vector<double> missing = missing_keys(questions);
  for (const std::size_t i : turns) {
    positions[i] = draw_position(
        std::span<const double>(missing).first(questions[i].choices), random);
    missing[positions[i]] -= 1;
  }
  return positions;
}

// Whether a pattern shows that a person would notice.
bool shows_pattern(std::span<const KeyQuestion> questions,
                   const Positions& positions) {
  std::size_t run = 0;      // keys in one position, up to here
  std::size_t alike = 0;    // the same within the section
  std::size_t counted = 0;  // questions of the section
  std::optional<std::size_t> last;
  const auto is_uniform = [&] {
    return counted >= kSectionOf && alike == counted;
  };
  for (std::size_t i = 0; i < questions.size(); ++i) {
    if (!has_one_key(questions[i])) continue;
    const bool same = last && positions[i] == positions[*last];
    if (!last || questions[*last].section != questions[i].section) {
      if (is_uniform()) return true;
      alike = counted = 0;
    }
    run = same ? run + 1 : 1;
    alike = counted == 0 || same ? alike + 1 : 0;
    ++counted;
    if (run >= kRun) return true;
    last = i;
  }
  return is_uniform();
}

// The order with the keys at these places, rising.
Order order_with(const KeyQuestion& question,
                 const std::vector<std::size_t>& places) {
  std::vector<std::size_t> wrong;
  for (std::size_t i = 0; i < question.choices; ++i) {
    if (!std::binary_search(question.keys.begin(), question.keys.end(), i)) {
      wrong.push_back(i);
    }
  }
  Order order;
  auto next_key = question.keys.begin();
  auto next_wrong = wrong.begin();
  for (std::size_t i = 0; i < question.choices; ++i) {
    const bool key = std::binary_search(places.begin(), places.end(), i);
    order.push_back(
        static_cast<std::uint16_t>(key ? *next_key++ : *next_wrong++));
  }
  return order;
}

std::vector<std::size_t> draw_places(const KeyQuestion& question,
                                     Random& random) {
  std::vector<std::size_t> places(question.choices);
  std::iota(places.begin(), places.end(), std::size_t{0});
  shuffle(std::span<std::size_t>(places), random);
  places.resize(question.keys.size());
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

std::vector<Order> spread_keys(std::span<const KeyQuestion> questions,
                               std::uint64_t seed) {
  Random random(seed);
  Positions positions = draw_positions(questions, random);
  for (int i = 0; i < kMostDraws && shows_pattern(questions, positions); ++i) {
    positions = draw_positions(questions, random);
  }
  std::vector<Order> orders(questions.size());
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const KeyQuestion& question = questions[i];
    if (!question.movable || question.keys.empty()) continue;
    const auto places = has_one_key(question)
                            ? std::vector<std::size_t>{positions[i]}
                            : draw_places(question, random);
    if (places != question.keys) orders[i] = order_with(question, places);
  }
  return orders;
}

}  // namespace viva
