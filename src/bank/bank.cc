#include "viva/bank/bank.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <vector>

namespace viva {

std::string bank_name(const Bank& bank) {
  return std::filesystem::path(bank.source.name()).stem().string();
}

std::string_view bank_title(const Bank& bank) {
  if (!bank.title.empty()) return bank.title.view;
  const std::string_view name = bank.source.name();
  return name.substr(name.find_last_of('/') + 1);
}

std::size_t count_keys(const Question& question) {
  return static_cast<std::size_t>(
      std::count_if(question.choices.begin(), question.choices.end(),
                    [](const Choice& choice) { return choice.correct; }));
}

bool has_choices(const Answer& answer) {
  return !std::holds_alternative<Numeric>(answer) &&
         !std::holds_alternative<ShortText>(answer);
}

bool is_usable(const Question& question) {
  if (const auto* number = std::get_if<Numeric>(&question.answer)) {
    return number->value.has_value();
  }
  if (const auto* text = std::get_if<ShortText>(&question.answer)) {
    return !text->accepted.empty();
  }
  if (question.choices.size() < 2) return false;
  const std::size_t keys = count_keys(question);
  return std::holds_alternative<MultipleAnswer>(question.answer) ? keys > 0
                                                                 : keys == 1;
}

double distance(const Numeric& answer) {
  return answer.percent ? std::abs(*answer.value) * answer.tolerance / 100
                        : answer.tolerance;
}

void inherit(Bank& bank, const Settings& defaults) {
  const auto take = [&](Text& own, const Text& other) {
    if (own.empty()) own = {bank.arena.copy(other.view), {}};
  };
  Settings& own = bank.settings;
  take(own.course, defaults.course);
  take(own.author, defaults.author);
  take(own.language, defaults.language);
  if (!own.pass_mark) own.pass_mark = defaults.pass_mark;
  if (!own.time_limit) own.time_limit = defaults.time_limit;
  if (!own.shuffle) own.shuffle = defaults.shuffle;
  std::vector<RuleSetting> check(own.check.begin(), own.check.end());
  for (const RuleSetting& other : defaults.check) {
    const bool known = std::any_of(
        own.check.begin(), own.check.end(),
        [&](const RuleSetting& row) { return row.rule == other.rule; });
    if (known) continue;
    RuleSetting& row = check.emplace_back();
    take(row.rule, other.rule);
    take(row.value, other.value);
  }
  own.check = bank.arena.copy(std::span<const RuleSetting>(check));
}

BankCounts count(const Bank& bank) {
  BankCounts counts;
  counts.sections = bank.sections.size();
  for (const Section& section : bank.sections) {
    counts.questions += section.questions.size();
    counts.usable += static_cast<std::size_t>(std::count_if(
        section.questions.begin(), section.questions.end(), is_usable));
  }
  return counts;
}

}  // namespace viva
