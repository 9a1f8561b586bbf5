#include "viva/bank/bank.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <vector>

namespace viva {
namespace {

Text copy(const Text& text, Arena& arena) {
  return {arena.copy(text.view), {}};
}

void inherit_rules(Bank& bank, std::span<const RuleSetting> defaults) {
  const std::span<const RuleSetting> own = bank.settings.check;
  std::vector<RuleSetting> check(own.begin(), own.end());
  for (const RuleSetting& other : defaults) {
    const bool known =
        std::any_of(own.begin(), own.end(), [&](const RuleSetting& row) {
          return row.rule == other.rule && row.option == other.option;
        });
    if (known) continue;
    check.push_back({copy(other.rule, bank.arena),
                     copy(other.option, bank.arena),
                     copy(other.value, bank.arena)});
  }
  bank.settings.check = bank.arena.copy(std::span<const RuleSetting>(check));
}

}  // namespace

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
  if (const auto* number = std::get_if<Numeric>(question.answer)) {
    return number->value.has_value();
  }
  if (const auto* text = std::get_if<ShortText>(question.answer)) {
    return !text->accepted.empty();
  }
  if (question.choices.size() < 2) return false;
  const std::size_t keys = count_keys(question);
  return std::holds_alternative<MultipleAnswer>(*question.answer) ? keys > 0
                                                                  : keys == 1;
}

double distance(const Numeric& answer) {
  return answer.percent ? std::abs(*answer.value) * answer.tolerance / 100
                        : answer.tolerance;
}

void inherit(Bank& bank, const Settings& defaults) {
  const auto take_text = [&](Text Settings::*member) {
    Text& own = bank.settings.*member;
    if (own.empty()) own = copy(defaults.*member, bank.arena);
  };
  const auto take = [&](auto member) {
    auto& own = bank.settings.*member;
    if (!own) own = defaults.*member;
  };
  take_text(&Settings::course);
  take_text(&Settings::author);
  take_text(&Settings::language);
  take(&Settings::pass_mark);
  take(&Settings::time_limit);
  take(&Settings::shuffle);
  take(&Settings::clock);
  take(&Settings::grading);
  inherit_rules(bank, defaults.check);
}

BankCounts count(const Bank& bank) {
  BankCounts counts;
  counts.sections = bank.sections.size();
  for (const Section& section : bank.sections) {
    counts.questions += section.questions.size();
  }
  return counts;
}

}  // namespace viva
