#include "viva/bank/question_id.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

#include "viva/text/fold.h"

namespace viva {
namespace {

// Stands between the hashed texts and in none of them: folding leaves no
// control characters that are white space.
constexpr std::string_view kDivider = "\n";

}  // namespace

QuestionId content_id(const Question& question) {
  std::vector<std::string> choices;
  choices.reserve(question.choices.size());
  for (const Choice& choice : question.choices) {
    choices.push_back(fold(choice.text.view));
  }
  std::sort(choices.begin(), choices.end());
  std::uint64_t hash = fnv1a(fold(question.stem.view));
  for (const std::string& choice : choices) {
    hash = fnv1a(choice, fnv1a(kDivider, hash));
  }
  return fmt::format("{:016x}", hash);
}

std::vector<std::vector<QuestionId>> question_ids(const Bank& bank) {
  std::vector<std::vector<QuestionId>> ids;
  std::unordered_map<QuestionId, int> seen;
  for (const Section& section : bank.sections) {
    std::vector<QuestionId>& row = ids.emplace_back();
    for (const Question& question : section.questions) {
      const Text& own = question.details->id;
      QuestionId id =
          own.empty() ? content_id(question) : std::string(own.view);
      const int occurrence = ++seen[id];
      if (occurrence > 1) id += fmt::format("#{}", occurrence);
      row.push_back(std::move(id));
    }
  }
  return ids;
}

}  // namespace viva
