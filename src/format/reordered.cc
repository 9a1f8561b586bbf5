#include <algorithm>
#include <utility>

#include "viva/bank/wording.h"
#include "viva/format/mend.h"
#include "viva/format/reorder.h"

namespace viva {
namespace {

constexpr int kMostReadings = 5;

// The question as it must be when its choices are in that order.
Question expected(const Question& question,
                  const std::vector<std::uint16_t>& order, Arena& arena) {
  Question result = question;
  const auto lettered = [&](const Text& text) {
    return Text{
        arena.copy(with_page_letters(text.view, question.choices, order)), {}};
  };
  std::vector<Choice> choices;
  std::vector<Text> feedback;
  Details details = *question.details;
  for (std::size_t i = 0; i < order.size(); ++i) {
    choices.push_back(question.choices[order[i]]);
    choices.back().label = question.choices[i].label;
    if (details.feedback.empty()) continue;
    feedback.push_back(lettered(details.feedback[order[i]]));
  }
  result.choices = arena.copy(std::span<const Choice>(choices));
  result.explanation = lettered(question.explanation);
  details.hint = lettered(details.hint);
  details.feedback = arena.copy(std::span<const Text>(feedback));
  result.details = arena.keep(details);
  return result;
}

// The bank as it must be; its texts live in the one it is made of.
Bank expected(const Bank& bank, std::span<const Reordering> done) {
  Bank result{Source("expected", ""), {}, bank.title, bank.settings, {}};
  std::vector<std::vector<Question>> questions;
  for (const Section& section : bank.sections) {
    questions.emplace_back(section.questions.begin(), section.questions.end());
  }
  for (const Reordering& to : done) {
    Question& question = questions[to.section][to.question];
    question = expected(question, to.order, result.arena);
  }
  std::vector<Section> sections(bank.sections.begin(), bank.sections.end());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    sections[i].questions =
        result.arena.copy(std::span<const Question>(questions[i]));
  }
  result.sections = result.arena.copy(std::span<const Section>(sections));
  return result;
}

bool same(const Question& a, const Question& b) {
  Section one;
  Section other;
  one.questions = {&a, 1};
  other.questions = {&b, 1};
  const Bank left{Source("", ""), {}, {}, {}, {&one, 1}};
  const Bank right{Source("", ""), {}, {}, {}, {&other, 1}};
  return left == right;
}

// Moves those that do not read as they should to `left_out`. Whether there was
// one.
bool leave_out(const Bank& meant, const Bank& after, Reordered& result) {
  const auto sound = [&](const Reordering& to) {
    if (to.section >= after.sections.size()) return false;
    const auto there = after.sections[to.section].questions;
    return to.question < there.size() &&
           same(meant.sections[to.section].questions[to.question],
                there[to.question]);
  };
  const auto bad =
      std::stable_partition(result.done.begin(), result.done.end(), sound);
  const bool any = bad != result.done.end();
  result.left_out.insert(result.left_out.end(), std::make_move_iterator(bad),
                         std::make_move_iterator(result.done.end()));
  result.done.erase(bad, result.done.end());
  return any;
}

std::string applied(const Bank& bank,
                    const std::vector<std::vector<ChoicePlaces>>& places,
                    std::span<const Reordering> done) {
  std::vector<Edit> edits;
  for (const Reordering& to : done) {
    for (Edit& edit : reorder(bank, places[to.section][to.question], to)) {
      edits.push_back(std::move(edit));
    }
  }
  return with_edits(bank.source.bytes(), std::move(edits));
}

}  // namespace

Reordered reordered(const ReadResult& read,
                    const std::vector<std::vector<ChoicePlaces>>& places,
                    std::vector<Reordering> wanted) {
  const Bank& bank = read.bank;
  Reordered result;
  result.done = std::move(wanted);
  for (int i = 0; i < kMostReadings && !result.done.empty(); ++i) {
    result.bytes = applied(bank, places, result.done);
    const ReadResult after =
        read_bank(Source(bank.source.name(), result.bytes));
    const Bank meant = expected(bank, result.done);
    if (after.bank == meant &&
        new_finding(read.diagnostics, after.diagnostics).empty()) {
      return result;
    }
    if (!leave_out(meant, after.bank, result)) break;
  }
  std::move(result.done.begin(), result.done.end(),
            std::back_inserter(result.left_out));
  result.done.clear();
  result.bytes = bank.source.bytes();
  return result;
}

}  // namespace viva
