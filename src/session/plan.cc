#include "viva/session/plan.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "viva/bank/wording.h"
#include "viva/session/random.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// What can be asked of the order of choices.
constexpr std::array<std::optional<bool>, 3> kOrders = {std::nullopt, false,
                                                        true};

using SectionIds = std::vector<std::vector<QuestionId>>;

void plan_section(const Course& course, SectionRef ref, const SectionIds& ids,
                  const PlanOptions& options, Plan& plan) {
  const Bank& bank = course.banks[ref.bank];
  const Section& section = section_at(course, ref);
  PlannedSection planned{bank_name(bank),
                         section.number,
                         std::string(section.title.view),
                         fnv1a(bank.source.bytes()),
                         0,
                         ref};
  for (std::size_t i = 0; i < section.questions.size(); ++i) {
    const Question& question = section.questions[i];
    if (!is_usable(question)) {
      ++planned.left_out;
      continue;
    }
    const QuestionId& id = ids[ref.section][i];
    plan.questions.push_back(
        {plan.sections.size(), i, question.number, id, fold(question.stem.view),
         choice_order(bank, question, id, options), key_of(question),
         question.details->points.value_or(1)});
  }
  plan.sections.push_back(std::move(planned));
}

bool keeps_order(const Bank& bank, const PlanOptions& options) {
  return options.keep_order.value_or(bank.settings.shuffle == Shuffle::kNone);
}

}  // namespace

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
  std::vector<SectionIds> ids(course.banks.size());
  for (const SectionRef ref : sections) {
    if (ids[ref.bank].empty())
      ids[ref.bank] = question_ids(course.banks[ref.bank]);
    plan_section(course, ref, ids[ref.bank], options, plan);
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
    Plan other = make_plan(course, sections, {options.seed, keep_order});
    if (paper_code(other).digest == code->digest) {
      return {std::move(other), true};
    }
  }
  return {std::move(plan), false};
}

}  // namespace viva
