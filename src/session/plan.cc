#include "viva/session/plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>
#include <utility>

#include "session/draw.h"
#include "viva/bank/wording.h"
#include "viva/session/random.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// What can be asked of the order of choices.
constexpr std::array<std::optional<bool>, 3> kOrders = {std::nullopt, false,
                                                        true};

using SectionIds = std::vector<std::vector<QuestionId>>;

// Whether one of the words is one of those wanted, or none is.
bool is_wanted(std::span<const Text> words,
               const std::vector<std::string>& wanted) {
  if (wanted.empty()) return true;
  return std::any_of(words.begin(), words.end(), [&](const Text& word) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const auto& other) {
      return fold(word.view) == fold(other);
    });
  });
}

bool is_wanted(const Question& question, const QuestionRef& ref,
               const PlanOptions& options) {
  const Details& details = *question.details;
  return is_wanted(details.tags, options.tags) &&
         is_wanted(std::span(&details.difficulty, 1), options.difficulties) &&
         (!options.among || options.among->contains(ref));
}

// An objective by its number in the section, or else the author's own name.
std::string objective_text(const Section& section, std::string_view name) {
  std::size_t number = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, number);
  const bool known = error == std::errc() && stop == end && number > 0 &&
                     number <= section.objectives.size();
  return std::string(known ? section.objectives[number - 1].view : name);
}

PlannedQuestion planned_question(const Course& course, const QuestionRef& ref,
                                 const QuestionId& id,
                                 const PlanOptions& options) {
  const Bank& bank = course.banks[ref.section.bank];
  const Question& question = question_at(course, ref);
  const Details& details = *question.details;
  PlannedQuestion planned;
  planned.number = question.number;
  planned.id = id;
  planned.stem = question.stem.view;
  planned.content = content_digest(question);
  planned.order = choice_order(bank, question, id, options);
  planned.key = key_of(
      question, options.grading.value_or(
                    bank.settings.grading.value_or(Grading::kRightMinusWrong)));
  planned.points = details.points.value_or(1);
  for (const Text& name : details.objectives) {
    planned.objectives.push_back(
        objective_text(section_at(course, ref.section), name.view));
  }
  for (const Text& tag : details.tags) planned.tags.emplace_back(tag.view);
  planned.difficulty = details.difficulty.view;
  planned.ref = ref;
  return planned;
}

// What is computed of a bank once, though many of its sections are asked.
struct BankDigest {
  SectionIds ids;
  std::uint64_t fingerprint = 0;
};

BankDigest digest_of(const Bank& bank) {
  return {question_ids(bank), fnv1a(bank.source.bytes())};
}

PlannedSection planned_section(const Course& course, SectionRef ref,
                               std::uint64_t fingerprint) {
  const Bank& bank = course.banks[ref.bank];
  const Section& section = section_at(course, ref);
  return {bank_name(bank),
          "",
          section.number,
          section_address(course, ref),
          std::string(section.title.view),
          fingerprint,
          0,
          ref};
}

// The questions of a section that can be asked, in the author's order.
std::vector<PlannedQuestion> questions_of(const Course& course, SectionRef ref,
                                          const std::vector<QuestionId>& ids,
                                          const PlanOptions& options,
                                          PlannedSection& planned) {
  const Section& section = section_at(course, ref);
  std::vector<PlannedQuestion> questions;
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    if (!is_wanted(question, {ref, i}, options)) continue;
    if (is_usable(question)) {
      questions.push_back(planned_question(course, {ref, i}, ids[i], options));
    } else {
      ++planned.left_out;
    }
  }
  return questions;
}

// Whether not every question is asked.
bool chooses(const PlanOptions& options) {
  return !options.tags.empty() || !options.difficulties.empty() ||
         options.among || options.most;
}

std::vector<std::string> banks_of(const std::vector<PlannedSection>& sections) {
  std::vector<std::string> names;
  names.reserve(sections.size());
  for (const PlannedSection& section : sections) names.push_back(section.bank);
  return names;
}

// Leaves out the sections of which nothing is asked.
void leave_out_empty(std::vector<PlannedSection>& sections,
                     std::vector<std::vector<PlannedQuestion>>& drawn) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (drawn[i].empty()) continue;
    std::swap(sections[kept], sections[i]);
    std::swap(drawn[kept], drawn[i]);
    ++kept;
  }
  sections.resize(kept);
  drawn.resize(kept);
}

bool keeps_order(const Bank& bank, const PlanOptions& options) {
  return options.keep_order.value_or(bank.settings.shuffle == Shuffle::kNone);
}

}  // namespace

std::uint64_t content_digest(const Question& question) {
  std::uint64_t digest = fnv1a(fold(question.stem.view));
  for (const Choice& choice : question.choices) {
    digest = fnv1a(fold(choice.text.view), fnv1a("\n", digest));
  }
  return digest;
}

Places choice_order(const Bank& bank, const Question& question,
                    const QuestionId& id, const PlanOptions& options) {
  Places order(question.choices.size());
  std::iota(order.begin(), order.end(), std::uint16_t{0});
  if (keeps_order(bank, options) || keeps_order(question)) return order;
  const auto last = std::stable_partition(
      order.begin(), order.end(), [&](std::uint16_t place) {
        return !is_of_the_above(question.choices[place].text.view);
      });
  Random random(options.seed ^ fnv1a(id));
  shuffle(std::span<std::uint16_t>(order.begin(), last), random);
  return order;
}

Plan make_plan(const Course& course, std::span<const SectionRef> sections,
               const PlanOptions& options) {
  Plan plan;
  plan.seed = options.seed;
  plan.keep_order = options.keep_order;
  std::vector<std::optional<BankDigest>> digests(course.banks.size());
  std::vector<std::vector<PlannedQuestion>> drawn;
  for (const SectionRef ref : sections) {
    auto& digest = digests[ref.bank];
    if (!digest) digest = digest_of(course.banks[ref.bank]);
    plan.sections.push_back(planned_section(course, ref, digest->fingerprint));
    drawn.push_back(questions_of(course, ref, digest->ids[ref.section], options,
                                 plan.sections.back()));
  }
  if (options.most) {
    keep_evenly(drawn, banks_of(plan.sections), *options.most, options.seed);
  }
  if (chooses(options)) leave_out_empty(plan.sections, drawn);
  for (std::size_t i = 0; i < drawn.size(); ++i) {
    if (options.shuffle_questions) {
      shuffle_questions(drawn[i], plan.sections[i].bank, options.seed);
    }
    for (PlannedQuestion& question : drawn[i]) {
      question.section = i;
      plan.questions.push_back(std::move(question));
    }
  }
  return plan;
}

PaperCode paper_code(const Plan& plan) {
  std::uint64_t digest = kFnvBasis;
  for (const PlannedQuestion& question : plan.questions) {
    digest = fnv1a(question.id, fnv1a("\n", digest));
    for (const std::uint16_t place : question.order) {
      digest = fnv1a(std::to_string(place), fnv1a(" ", digest));
    }
  }
  digest ^= digest >> 40U ^ digest >> 20U;
  return {plan.seed, static_cast<std::uint32_t>(digest & kDigestMask)};
}

RestoredPlan restore_plan(const Course& course,
                          std::span<const SectionRef> sections,
                          const PlanOptions& options,
                          const std::optional<PaperCode>& code) {
  Plan plan = make_plan(course, sections, options);
  if (!code || !code->digest || paper_code(plan).digest == code->digest) {
    return {std::move(plan), true};
  }
  for (const std::optional<bool> keep_order : kOrders) {
    PlanOptions asked = options;
    asked.keep_order = keep_order;
    Plan other = make_plan(course, sections, asked);
    if (paper_code(other).digest == code->digest) {
      return {std::move(other), true};
    }
  }
  return {std::move(plan), false};
}

}  // namespace viva
