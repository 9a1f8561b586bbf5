#include "support/random_paper.h"

#include <algorithm>
#include <random>

namespace viva {
namespace {

class Asker {
 public:
  explicit Asker(std::uint32_t seed) : random_(seed) {}

  std::vector<SectionRef> sections(const Course& course) {
    std::vector<SectionRef> chosen;
    for (const SectionRef ref : all_sections(course)) {
      if (!one_in(5)) chosen.push_back(ref);
    }
    if (one_in(4)) std::reverse(chosen.begin(), chosen.end());
    return chosen;
  }

  PlanOptions options(const Course& course) {
    PlanOptions options;
    options.seed = one_in(2) ? random_() : std::uint64_t{random_()} << 32U;
    if (!one_in(3)) options.keep_order = one_in(3);
    options.shuffle_questions = one_in(2);
    if (one_in(4)) options.tags = {"LOSS"};
    if (one_in(6)) options.tags.emplace_back("basics");
    if (one_in(6)) options.difficulties = {"hard"};
    if (one_in(4)) options.among = some_questions(course);
    if (one_in(3)) options.most = random_() % 12;
    if (one_in(4)) options.grading = static_cast<Grading>(random_() % 3);
    return options;
  }

 private:
  bool one_in(std::uint32_t n) { return random_() % n == 0; }

  std::set<QuestionRef> some_questions(const Course& course) {
    std::set<QuestionRef> some;
    for (const SectionRef ref : all_sections(course)) {
      for (std::size_t i = 0; i < section_at(course, ref).questions.size();
           ++i) {
        if (!one_in(3)) some.insert({ref, i});
      }
    }
    return some;
  }

  std::mt19937 random_;
};

}  // namespace

RandomPaper random_paper(std::uint32_t seed) {
  RandomPaper paper{random_banks(seed), {}, {}, {}};
  paper.course = course_of(paper.banks);
  Asker asker(~seed);
  paper.sections = asker.sections(paper.course);
  paper.options = asker.options(paper.course);
  return paper;
}

}  // namespace viva
