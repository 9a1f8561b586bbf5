#include "cli/request.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <string_view>

#include "cli/common.h"
#include "cli/world.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

constexpr Milliseconds kMinute = 60'000;
constexpr double kMostMinutes = 1e6;
constexpr double kMostExtra = 1000;
constexpr double kMostQuestions = 1e6;

constexpr std::array<GradingRow, 3> kGradings = {{
    {"right-minus-wrong", "Wrong choices count against right ones",
     Grading::kRightMinusWrong},
    {"exact", "All or nothing", Grading::kExact},
    {"judged", "The share of choices that are judged correctly",
     Grading::kJudged},
}};

// The number in a text, from `least` to `most`. Throws Error where there is
// none; `wanted` says what is wanted there.
double number_of(std::string_view text, double least, double most,
                 std::string_view option, std::string_view wanted) {
  const auto number = read_number(text);
  if (number && *number >= least && *number <= most) return *number;
  throw Error(fmt::format("{} wants {}, not '{}'", option, wanted,
                          make_safe(text).str()));
}

std::optional<Grading> grading_of(const Arguments& arguments) {
  if (!arguments.grading) return std::nullopt;
  for (const GradingRow& row : kGradings) {
    if (row.name == fold(*arguments.grading)) return row.grading;
  }
  throw Error("--grading wants right-minus-wrong, exact or judged, not '" +
              make_safe(*arguments.grading).str() + "'");
}

Terms terms_of(const Arguments& arguments) {
  Terms terms;
  terms.mode = arguments.exam ? Mode::kExam : Mode::kPractice;
  terms.retries = arguments.retry;
  terms.confidence = arguments.confidence;
  terms.formula_scoring = arguments.formula;
  if (arguments.time_limit) {
    const double minutes =
        number_of(*arguments.time_limit, 0.01, kMostMinutes, "--time-limit",
                  "a number of minutes, such as 45");
    terms.time_limit = std::llround(minutes * kMinute);
  }
  if (arguments.extra_time) {
    std::string_view text = *arguments.extra_time;
    if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
    terms.extra_time = number_of(text, 0, kMostExtra, "--extra-time",
                                 "a percentage, such as 50%");
  }
  return terms;
}

// Refuses a word that no question has; `words_of` gives those of a question.
template <typename WordsOf>
void refuse_unknown(const std::vector<std::string>& wanted,
                    std::string_view what, const Course& course,
                    std::span<const SectionRef> sections, WordsOf words_of) {
  std::set<std::string> known;
  for (const SectionRef ref : sections) {
    for (const Question& question : section_at(course, ref).questions) {
      for (const Text& word : words_of(*question.details)) {
        known.insert(fold(word.view));
      }
    }
  }
  known.erase("");
  const std::vector<std::string_view> list(known.begin(), known.end());
  for (const std::string& word : wanted) {
    if (known.contains(fold(word))) continue;
    throw Error(fmt::format("no question has the {} '{}'{}", what,
                            make_safe(word).str(),
                            make_safe(did_you_mean(fold(word), list)).str()));
  }
}

// Where the banks are found again.
std::vector<std::string> files_of(const Library& library) {
  std::vector<std::string> files;
  for (const Bank& bank : library.course.banks) {
    files.push_back(library.built_in
                        ? ""
                        : std::filesystem::absolute(bank.source.name())
                              .lexically_normal()
                              .string());
  }
  return files;
}

}  // namespace

std::span<const GradingRow> gradings() { return kGradings; }

TakeRequest request_of(const Arguments& arguments, const Library& library,
                       std::span<const SectionRef> sections) {
  TakeRequest request;
  request.code = typed_code(arguments);
  PlanOptions& options = request.options;
  options.seed = request.code ? request.code->seed : fresh_seed();
  options.keep_order = asked_order(arguments);
  options.shuffle_questions = arguments.shuffle_questions;
  options.tags = arguments.tags;
  options.difficulties = arguments.difficulties;
  options.grading = grading_of(arguments);
  if (arguments.questions) {
    const double most =
        number_of(*arguments.questions, 1, kMostQuestions, "--questions",
                  "a number of questions, such as 20");
    options.most = static_cast<std::size_t>(most);
    if (most != std::floor(most)) {
      throw Error("--questions wants a whole number, not '" +
                  make_safe(*arguments.questions).str() + "'");
    }
  }
  refuse_unknown(options.tags, "tag", library.course, sections,
                 [](const Details& details) { return details.tags; });
  refuse_unknown(
      options.difficulties, "difficulty", library.course, sections,
      [](const Details& details) { return std::span(&details.difficulty, 1); });
  request.terms = terms_of(arguments);
  request.student = arguments.student.value_or("");
  request.files = files_of(library);
  return request;
}

bool is_one_paper(const Arguments& arguments) {
  return arguments.exam || arguments.missed || arguments.unseen ||
         arguments.questions || !arguments.tags.empty() ||
         !arguments.difficulties.empty() || !arguments.sections.empty();
}

}  // namespace viva
