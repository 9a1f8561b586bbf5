#include "support/random_course.h"

#include <array>
#include <random>

namespace viva {
namespace {

constexpr std::array<std::string_view, 12> kWords = {
    "kernel", "gradient", "tensor", "epoch", "layer",   "batch",
    "stride", "pooling",  "bias",   "logit", "dropout", "softmax"};

constexpr std::array<std::string_view, 4> kPins = {
    "All of the above", "None of the above.", "none of these",
    "Both of the above"};

// Questions whose choices have an order of their own.
constexpr std::array<std::string_view, 6> kOrdered = {
    "| *True | False | @true-false",
    "| *Right | Wrong | @true-false",
    "| yes | *no",
    "| 1 | 2 | *3 | 10",
    "| $5,000 | *$400 | $30",
    "| kernel | *tensor | Both A and B"};

constexpr std::array<std::string_view, 4> kTyped = {"| = 3", "| = -2.5 ~ 10 %",
                                                    "| = Paris / City of Light",
                                                    "| = grey ~ gr[ae]y"};

constexpr std::array<std::string_view, 3> kUnusable = {
    "| kernel | tensor | epoch", "| *alone", "| kernel | tensor | @several"};

constexpr std::array<std::string_view, 4> kTags = {"loss", "Loss", "basics",
                                                   "loss, basics"};

constexpr std::array<std::string_view, 3> kDifficulties = {"easy", "hard",
                                                           "Hard"};

constexpr std::array<std::string_view, 4> kPoints = {"0", "0.5", "2", "3"};

class Maker {
 public:
  explicit Maker(std::uint32_t seed) : random_(seed) {}

  std::vector<ToldBank> make() {
    std::vector<ToldBank> banks(below(3) + 1);
    for (ToldBank& bank : banks) {
      bank.name = "bank-" + std::to_string(&bank - banks.data());
      if (one_in(3)) {
        bank.settings.shuffle = one_in(2) ? Shuffle::kNone : Shuffle::kChoices;
      }
      if (one_in(3)) bank.settings.grading = static_cast<Grading>(below(3));
      bank.sections.resize(below(4) + 1);
      for (SmallSection& section : bank.sections) fill(section);
    }
    return banks;
  }

 private:
  std::uint32_t below(std::size_t n) {
    return static_cast<std::uint32_t>(random_() % n);
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

  template <std::size_t N>
  std::string any_of(const std::array<std::string_view, N>& words) {
    return std::string(words[below(N)]);
  }

  void fill(SmallSection& section) {
    section.title = "Section " + std::to_string(++sections_);
    for (std::uint32_t i = below(8); i > 0; --i) {
      const bool again = !section.questions.empty() && one_in(10);
      section.questions.push_back(again ? section.questions.back()
                                        : question());
    }
  }

  std::string question() {
    std::string line = "Stem " + std::to_string(++questions_) + "? " + answer();
    if (one_in(3)) line += " | @tags " + any_of(kTags);
    if (one_in(3)) line += " | @difficulty " + any_of(kDifficulties);
    if (one_in(3)) line += " | @points " + any_of(kPoints);
    return line;
  }

  std::string answer() {
    switch (below(8)) {
      case 0:
        return any_of(kTyped);
      case 1:
        return any_of(kOrdered);
      case 2:
        return any_of(kUnusable);
      case 3:
        return choices(1) + " | @fixed";
      case 4:
        return choices(below(3) + 1) + " | @several";
      default:
        return choices(1);
    }
  }

  // Two choices to six, of which the first or a later one begins the keys.
  std::string choices(std::uint32_t keys) {
    const std::uint32_t count = below(5) + 2;
    const std::uint32_t first = below(count);
    const std::uint32_t pin = below(2 * count);
    const std::uint32_t word = below(kWords.size());
    std::string line;
    for (std::uint32_t i = 0; i < count; ++i) {
      const bool key = (i + count - first) % count < keys;
      const bool pinned = i == pin || (i == pin + 1 && one_in(2));
      line += key ? "| *" : "| ";
      line +=
          pinned ? kPins[i % kPins.size()] : kWords[(word + i) % kWords.size()];
      line += ' ';
    }
    return line;
  }

  std::mt19937 random_;
  int sections_ = 0;
  int questions_ = 0;
};

}  // namespace

std::vector<ToldBank> random_banks(std::uint32_t seed) {
  return Maker(seed).make();
}

Course course_of(const std::vector<ToldBank>& banks) {
  Course course;
  for (const ToldBank& told : banks) {
    course.banks.push_back(small_bank(told.name, told.sections));
    course.banks.back().settings = told.settings;
  }
  return course;
}

}  // namespace viva
