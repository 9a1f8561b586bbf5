#include "viva/session/identity.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

// In a short stem one letter changes a large share of all runs of three.
constexpr std::size_t kShort = 64;

// The digits of a text, by which "2 + 2" and "2 + 3" differ.
std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (digit || (!digits.empty() && digits.back() != ' ')) {
      digits += digit ? c : ' ';
    }
  }
  return digits;
}

// How often a folded text says no, by which "is a GAN" and "is not a GAN"
// differ.
std::size_t negations_in(std::string_view text) {
  constexpr std::array<std::string_view, 6> kWords = {
      "not", "no", "never", "except", "cannot", "without"};
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const bool says_no =
        std::find(kWords.begin(), kWords.end(), word) != kWords.end();
    count += says_no || word.ends_with("n't") ? 1 : 0;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return count;
}

// How like the question is to the one that was asked; 0 if it is another.
double stem_likeness(const PlannedQuestion& asked, const Question& question) {
  const std::string before = fold(asked.stem);
  const std::string now = fold(question.stem.view);
  if (before == now) return 1;
  if (asked.order.size() != question.choices.size()) return 0;
  if (digits_of(before) != digits_of(now)) return 0;
  if (negations_in(before) != negations_in(now)) return 0;
  const double shared = likeness(before, now);
  if (shared >= QuestionFinder::kLikeEnough) return shared;
  const std::size_t longest = std::max(before.size(), now.size());
  if (longest > kShort) return 0;
  const double kept = 1 - static_cast<double>(edit_distance(before, now)) /
                              static_cast<double>(longest);
  return kept >= QuestionFinder::kKeptEnough ? kept : 0;
}

// The one question of the section that is most like the one asked, of those not
// taken.
std::optional<QuestionRef> find_near(const Course& course, SectionRef ref,
                                     const PlannedQuestion& asked,
                                     const std::set<QuestionRef>& taken) {
  const Section& section = section_at(course, ref);
  std::optional<QuestionRef> nearest;
  double most = 0;
  bool several = false;
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    if (taken.contains({ref, i})) continue;
    const double value = stem_likeness(asked, section.questions[i]);
    if (value == 0 || value < most) continue;
    several = value == most;
    nearest = QuestionRef{ref, i};
    most = value;
  }
  return several ? std::nullopt : nearest;
}

}  // namespace

QuestionFinder::QuestionFinder(const Course& course) : course_(course) {
  for (std::size_t bank = 0; bank < course.banks.size(); ++bank) {
    names_.push_back(bank_name(course.banks[bank]));
    const auto ids = question_ids(course.banks[bank]);
    for (std::size_t section = 0; section < ids.size(); ++section) {
      for (std::size_t i = 0; i < ids[section].size(); ++i) {
        by_id_.emplace(ids[section][i], QuestionRef{{bank, section}, i});
      }
    }
  }
}

// An id in the bank of that name. Elsewhere an author's id means nothing,
// unless that bank is gone and no other question has the id; the id of a
// question's content means the same anywhere.
std::optional<QuestionRef> QuestionFinder::find_same(
    const Plan& plan, const PlannedQuestion& question) const {
  const std::string& bank = plan.sections[question.section].bank;
  const auto [begin, end] = by_id_.equal_range(question.id);
  for (auto at = begin; at != end; ++at) {
    if (names_[at->second.section.bank] == bank) return at->second;
  }
  const bool renamed =
      std::find(names_.begin(), names_.end(), bank) == names_.end() &&
      std::distance(begin, end) == 1;
  for (auto at = begin; at != end; ++at) {
    const bool of_content =
        question_at(course_, at->second).details->id.empty();
    if (of_content || renamed) return at->second;
  }
  return std::nullopt;
}

std::vector<std::optional<FoundQuestion>> QuestionFinder::find(
    const Plan& plan) const {
  std::vector<std::optional<FoundQuestion>> found(plan.questions.size());
  std::set<QuestionRef> taken;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto ref = find_same(plan, plan.questions[i]);
    if (ref && taken.insert(*ref).second) found[i] = FoundQuestion{*ref, false};
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i]) continue;
    const PlannedQuestion& asked = plan.questions[i];
    const auto section = find(plan.sections[asked.section]);
    if (!section) continue;
    const auto ref = find_near(course_, *section, asked, taken);
    if (ref && taken.insert(*ref).second) found[i] = FoundQuestion{*ref, true};
  }
  return found;
}

std::optional<SectionRef> QuestionFinder::find(
    const PlannedSection& section) const {
  std::optional<SectionRef> by_number;
  const std::string title = fold(section.title);
  for (const SectionRef ref : all_sections(course_)) {
    if (names_[ref.bank] != section.bank) continue;
    const Section& known = section_at(course_, ref);
    if (!title.empty() && fold(known.title.view) == title) return ref;
    if (!by_number && known.number == section.number) by_number = ref;
  }
  return by_number;
}

}  // namespace viva
