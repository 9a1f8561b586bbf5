#include "viva/session/terms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace viva {
namespace {

constexpr Milliseconds kMinute = 60'000;

// The banks that the sections are in.
std::vector<const Bank*> banks_of(const Course& course,
                                  std::span<const SectionRef> sections) {
  std::vector<const Bank*> banks;
  for (const SectionRef ref : sections)
    banks.push_back(&course.banks[ref.bank]);
  banks.erase(std::unique(banks.begin(), banks.end()), banks.end());
  return banks;
}

void settle_clock(Terms& terms, std::span<const Bank* const> banks) {
  if (terms.mode != Mode::kExam) {
    terms.time_limit.reset();
    return;
  }
  if (!terms.time_limit) {
    for (const Bank* bank : banks) {
      const auto minutes = bank->settings.time_limit;
      if (!minutes) continue;
      terms.time_limit =
          std::max(terms.time_limit.value_or(0), *minutes * kMinute);
    }
  }
  if (terms.time_limit) {
    terms.time_limit = std::llround(static_cast<double>(*terms.time_limit) *
                                    (1 + terms.extra_time / 100));
  }
  terms.clock_pauses =
      !banks.empty() &&
      std::all_of(banks.begin(), banks.end(), [](const Bank* bank) {
        return bank->settings.clock == Clock::kPauses;
      });
}

}  // namespace

Terms settle_terms(Terms asked, const Course& course,
                   std::span<const SectionRef> sections) {
  Terms terms = asked;
  const std::vector<const Bank*> banks = banks_of(course, sections);
  settle_clock(terms, banks);
  for (const Bank* bank : banks) {
    const std::optional<double> mark = bank->settings.pass_mark;
    if (!asked.pass_mark && mark) {
      terms.pass_mark = std::max(terms.pass_mark.value_or(0), *mark);
    }
  }
  return terms;
}

std::vector<Milliseconds> warning_times(Milliseconds limit) {
  std::vector<Milliseconds> times;
  for (const Milliseconds left : {10 * kMinute, 5 * kMinute, kMinute}) {
    if (left <= limit / 2) times.push_back(left);
  }
  if (times.empty()) times.push_back(limit / 2);
  return times;
}

}  // namespace viva
