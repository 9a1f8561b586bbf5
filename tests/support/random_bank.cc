#include "support/random_bank.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

namespace viva {
namespace {

// What lines are made of.
constexpr std::array<std::string_view, 80> kPieces = {"word",
                                                      "<!-- viva: ignore a -->",
                                                      "-\\->--\\>",
                                                      ": , b",
                                                      "---\\\\>",
                                                      "two words",
                                                      "x",
                                                      "# x",
                                                      "## Section 2: y",
                                                      "### Activities",
                                                      "### x",
                                                      "## x",
                                                      "**Question 3:** z",
                                                      "A) x",
                                                      "B) y",
                                                      "  B) y",
                                                      "Z)",
                                                      "**Correct Answer:** B",
                                                      "**Answer:** C",
                                                      "**Explanation:** e",
                                                      "**Hint:** h",
                                                      "**Feedback:** f",
                                                      "**Points:** 2",
                                                      "**Kind:** text",
                                                      "**Tags:** t",
                                                      "**Hunt:** x",
                                                      "- item",
                                                      "* item",
                                                      "+ item",
                                                      "1. n",
                                                      "2) n",
                                                      "- [x] box",
                                                      "- [ ] box",
                                                      "- []",
                                                      "[x]",
                                                      "---",
                                                      "***",
                                                      "___",
                                                      "- - -",
                                                      "```",
                                                      "```python",
                                                      "~~~",
                                                      "````",
                                                      "`code`",
                                                      "what? ```py",
                                                      "- ```",
                                                      "===",
                                                      "<!-- c",
                                                      "<!-- c -->",
                                                      "-->",
                                                      "\\",
                                                      "\\# x",
                                                      "\\\\# x",
                                                      "A\\) x",
                                                      "A\\\\) x",
                                                      "\\```",
                                                      "> quote",
                                                      "| a | b |",
                                                      "key: value",
                                                      "- key: value",
                                                      "{a: b}",
                                                      "&a",
                                                      "*b",
                                                      "!t",
                                                      "%",
                                                      "@",
                                                      "'",
                                                      "\"",
                                                      "~",
                                                      "null",
                                                      "no",
                                                      "012",
                                                      "1e3",
                                                      ":",
                                                      "#",
                                                      "x #",
                                                      "caf\u00e9",
                                                      "\u65e5\u672c",
                                                      "\u202e",
                                                      "\x1b[0m"};

constexpr std::array<std::string_view, 7> kWords = {
    "easy", "LO-1", "2", "no", "~", "\u00e9t\u00e9", "a: b"};

class Maker {
 public:
  Maker(std::uint32_t seed, Bank& bank) : random_(seed), bank_(bank) {}

  void make() {
    if (one_in(2)) bank_.title = line();
    make_settings();
    std::vector<Section> sections(below(4));
    for (Section& section : sections) section = make_section();
    bank_.sections = keep(sections);
  }

 private:
  std::uint32_t below(std::uint32_t n) {
    return static_cast<std::uint32_t>(random_() % n);
  }
  bool one_in(std::uint32_t n) { return below(n) == 0; }

  template <std::size_t N>
  std::string_view any_of(const std::array<std::string_view, N>& words) {
    return words[below(N)];
  }

  template <typename T>
  std::span<const T> keep(const std::vector<T>& items) {
    return bank_.arena.copy(std::span<const T>(items));
  }

  static std::string without_end(std::string text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
      text.pop_back();
    }
    return text;
  }

  std::string pieces() {
    std::string made;
    for (std::uint32_t i = below(3) + 1; i > 0; --i) {
      made += any_of(kPieces);
      if (i > 1 && one_in(2)) made += ' ';
    }
    made.erase(0, made.find_first_not_of(" \t"));
    return without_end(made);
  }

  Text line() { return {bank_.arena.copy(pieces()), {}}; }

  // As every form can hold it: nothing blank at its ends or a line's end.
  Text text() {
    std::string made = pieces();
    for (std::uint32_t i = one_in(2) ? below(6) : 0; i > 0; --i) {
      made += one_in(5) ? "\n\n" : "\n";
      made += without_end(std::string(one_in(3) ? below(7) : 0, ' ') +
                          (one_in(9) ? "\t" : "") + pieces());
    }
    return {bank_.arena.copy(made), {}};
  }

  std::span<const Text> texts(std::uint32_t most) {
    std::vector<Text> made(below(most + 1));
    for (Text& item : made) item = text();
    return keep(made);
  }

  std::span<const Text> words() {
    std::vector<Text> made(one_in(3) ? below(3) + 1 : 0);
    for (Text& item : made) item = {any_of(kWords), {}};
    return keep(made);
  }

  std::span<const Ignore> ignores() {
    constexpr std::array<std::string_view, 4> kRules = {
        "longest-key", "equal-choices", "no_rule", "X"};
    std::vector<Ignore> made;
    for (const std::string_view rule : kRules) {
      if (!one_in(9)) continue;
      made.push_back({{rule, {}}, one_in(2) ? line() : Text{}});
    }
    return keep(made);
  }

  double number() {
    constexpr std::array<double, 7> kNumbers = {0,    1,       2.5,    -3,
                                                1e-7, 1.0 / 3, 6.02e23};
    return kNumbers[below(kNumbers.size())];
  }

  void make_settings() {
    Settings& settings = bank_.settings;
    if (one_in(3)) settings.course = line();
    if (one_in(3)) settings.author = line();
    if (one_in(3)) settings.language = {"en", {}};
    if (one_in(3)) settings.pass_mark = below(101);
    if (one_in(3)) settings.time_limit = below(100) + 1;
    if (one_in(3)) {
      settings.shuffle = one_in(2) ? Shuffle::kNone : Shuffle::kChoices;
    }
    if (one_in(3)) settings.clock = one_in(2) ? Clock::kRuns : Clock::kPauses;
    if (one_in(3)) settings.grading = static_cast<Grading>(below(3));
    if (one_in(3)) {
      settings.check = keep(std::vector<RuleSetting>{
          {{"numbering", {}}, {}, {"off", {}}},
          {{"longest-key", {}}, {}, {"note", {}}},
          {{"longest-key", {}}, {"words", {}}, {"5", {}}}});
    }
  }

  Section make_section() {
    Section section;
    section.number = one_in(9) ? below(5) : next_section_++;
    if (!one_in(3)) section.title = line();
    section.objectives = texts(3);
    section.activities = texts(2);
    section.discussion = texts(2);
    section.ignores = ignores();
    std::vector<Question> questions(below(5));
    std::uint32_t number = 1;
    for (Question& question : questions) {
      question = make_question();
      question.number = one_in(9) ? below(5) : number++;
    }
    section.questions = keep(questions);
    return section;
  }

  Question make_question() {
    Question question;
    Details details;
    question.stem = text();
    if (one_in(4)) details.id = line();
    if (!one_in(3)) question.explanation = text();
    switch (below(5)) {
      case 0:
        make_choices(question, details, SingleChoice{}, one_in(9) ? 0 : 1);
        break;
      case 1:
        make_choices(question, details, MultipleAnswer{}, below(4));
        break;
      case 2:
        make_true_false(question, details);
        break;
      case 3:
        make_number(question, details);
        break;
      default:
        make_text(question);
    }
    if (one_in(3)) details.points = below(9) / 2.0;
    if (one_in(3)) details.difficulty = line();
    if (one_in(3)) details.hint = text();
    details.tags = words();
    details.objectives = words();
    details.ignores = ignores();
    question.details = bank_.arena.keep(details);
    return question;
  }

  void make_choices(Question& question, Details& details, Answer kind,
                    std::uint32_t keys) {
    question.answer = bank_.arena.keep(kind);
    std::vector<Choice> choices(one_in(9) ? below(2) : below(5) + 2);
    char label = one_in(9) ? 'C' : 'A';
    for (Choice& choice : choices) {
      if (!one_in(9)) choice.text = text();
      choice.label = label++;
    }
    if (choices.size() < 2) keys = 0;
    for (; keys > 0; --keys) choices[below(choices.size())].correct = true;
    add_key(details, choices);
    add_choice_details(details, choices.size());
    question.choices = keep(choices);
  }

  // A key that fits no choice is kept as it is written.
  void add_key(Details& details, const std::vector<Choice>& choices) {
    const bool any =
        std::any_of(choices.begin(), choices.end(),
                    [](const Choice& choice) { return choice.correct; });
    if (!any && one_in(2)) details.key = {"none that is there", {}};
  }

  void add_choice_details(Details& details, std::size_t choices) {
    details.fixed_order = one_in(4);
    if (!one_in(3) || choices == 0) return;
    std::vector<Text> feedback(choices);
    feedback.back() = text();
    for (Text& item : feedback) {
      if (one_in(2)) item = text();
    }
    details.feedback = keep(feedback);
  }

  void make_true_false(Question& question, Details& details) {
    question.answer = bank_.arena.keep(Answer(TrueFalse{}));
    std::vector<Choice> choices = {{{"True", {}}, 'A'}, {{"False", {}}, 'B'}};
    if (one_in(3)) choices[0].text = text();
    if (!one_in(9)) choices[below(2)].correct = true;
    add_key(details, choices);
    add_choice_details(details, 2);
    question.choices = keep(choices);
  }

  void make_number(Question& question, Details& details) {
    Numeric answer;
    if (one_in(9)) {
      details.key = {"about five", {}};
    } else {
      answer.value = number();
      if (one_in(2)) answer.tolerance = std::abs(number());
      answer.percent = answer.tolerance > 0 && one_in(2);
    }
    question.answer = bank_.arena.keep(Answer(answer));
  }

  void make_text(Question& question) {
    constexpr std::array<std::string_view, 6> kPatterns = {
        "colou?r", "\\d+", "a|b", "[x] ```", "- x", "`+"};
    ShortText answer;
    std::vector<Text> accepted(one_in(9) ? 0 : below(3) + 1);
    for (Text& item : accepted) item = line();
    answer.accepted = keep(accepted);
    if (one_in(3)) answer.pattern = {any_of(kPatterns), {}};
    question.answer = bank_.arena.keep(Answer(answer));
  }

  std::mt19937 random_;
  Bank& bank_;
  std::uint32_t next_section_ = 1;
};

}  // namespace

Bank random_bank(std::uint32_t seed) {
  Bank bank{Source("random", ""), {}, {}, {}, {}};
  Maker(seed, bank).make();
  return bank;
}

}  // namespace viva
