#include "viva/bank/bank.h"

#include <algorithm>
#include <filesystem>

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

bool is_usable(const Question& question) {
  return question.choices.size() > 1 && count_keys(question) == 1;
}

std::size_t key_place(const Question& question) {
  const auto key =
      std::find_if(question.choices.begin(), question.choices.end(),
                   [](const Choice& choice) { return choice.correct; });
  return static_cast<std::size_t>(key - question.choices.begin());
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
