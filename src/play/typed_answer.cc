#include "play/typed_answer.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>
#include <vector>

#include "viva/bank/wording.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

struct Prompt {
  std::string_view operator()(const MultipleAnswer& /*answer*/) const {
    return "Your answers, such as A, C:";
  }
  std::string_view operator()(const Numeric& /*answer*/) const {
    return "Your answer, a number:";
  }
  std::string_view operator()(const ShortText& /*answer*/) const {
    return "Your answer, in words:";
  }
  template <typename OneChoice>
  std::string_view operator()(const OneChoice& /*answer*/) const {
    return "Your answer:";
  }
};

TypedAnswer refuse(std::string refusal) {
  return {std::nullopt, std::move(refusal)};
}

// "x is none of the choices. Type a letter from A to D, or :help."
TypedAnswer refuse_choice(std::string_view typed, std::string_view advice) {
  if (typed.empty()) return refuse(fmt::format("Type {}, or :help.", advice));
  return refuse(fmt::format("{} is none of the choices. Type {}, or :help.",
                            typed, advice));
}

// The choice of a letter, perhaps with the bracket or a full stop behind it.
std::optional<std::uint16_t> choice_of(std::string_view typed,
                                       const Places& order) {
  if (typed.ends_with(')') || typed.ends_with('.')) typed.remove_suffix(1);
  const std::string letter = fold(typed);
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (letter == fold(page_letter(i))) return order[i];
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 4> kYes = {"true", "t", "yes", "y"};
constexpr std::array<std::string_view, 4> kNo = {"false", "f", "no", "n"};

bool is_one_of(const std::string& word,
               const std::array<std::string_view, 4>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Whether the words are the same, or both say yes, or both say no.
bool is_same_word(const std::string& typed, const std::string& choice) {
  return typed == choice ||
         (is_one_of(typed, kYes) && is_one_of(choice, kYes)) ||
         (is_one_of(typed, kNo) && is_one_of(choice, kNo));
}

// The choice that a word such as "t" or "yes" means where one of two choices
// says yes and the other one no. In a true-false question with other words, the
// choice of that word.
std::optional<std::uint16_t> choice_of_word(std::string_view typed,
                                            const Question& question) {
  if (question.choices.size() != 2) return std::nullopt;
  const std::string first = fold(question.choices[0].text.view);
  const std::string second = fold(question.choices[1].text.view);
  const bool opposed = (is_one_of(first, kYes) && is_one_of(second, kNo)) ||
                       (is_one_of(first, kNo) && is_one_of(second, kYes));
  if (!opposed && !std::holds_alternative<TrueFalse>(*question.answer)) {
    return std::nullopt;
  }
  const std::string word = fold(typed);
  if (is_same_word(word, first)) return std::uint16_t{0};
  if (is_same_word(word, second)) return std::uint16_t{1};
  return std::nullopt;
}

// The words of a list of letters: "A, C", "a and c".
std::vector<std::string> listed_words(std::string_view typed) {
  std::vector<std::string> words(1);
  for (const char c : typed) {
    if (std::string_view(" \t,;&+/").find(c) == std::string_view::npos) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  std::erase_if(words, [](const std::string& word) {
    return word.empty() || fold(word) == "and";
  });
  return words;
}

// The choices that a word of a list names: one by its letter, or each by one
// letter of the word. None if it holds anything else.
Places choices_of(const std::string& word, const Places& order) {
  if (const auto choice = choice_of(word, order)) return {*choice};
  Places places;
  for (const char letter : word) {
    const auto choice = choice_of(std::string_view(&letter, 1), order);
    if (!choice) return {};
    places.push_back(*choice);
  }
  return places;
}

// Whether there is anything in it that a key such as an arrow sends.
bool has_controls(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
  });
}

struct Read {
  std::string_view typed;
  const Question& question;
  const Places& order;

  TypedAnswer operator()(const MultipleAnswer& /*several*/) const {
    const std::string advice =
        fmt::format("letters from A to {}, such as A, C", last_letter());
    Places named;
    for (const std::string& word : listed_words(typed)) {
      const Places places = choices_of(word, order);
      if (places.empty()) return refuse_choice(word, advice);
      named.insert(named.end(), places.begin(), places.end());
    }
    if (named.empty()) return refuse_choice(typed, advice);
    Response response;
    for (const std::uint16_t place : order) {
      if (std::find(named.begin(), named.end(), place) != named.end()) {
        response.chosen.push_back(place);
      }
    }
    return {response, {}};
  }

  TypedAnswer operator()(const Numeric& /*number*/) const {
    if (read_number(typed)) return {Response{{}, std::string(typed)}, {}};
    return refuse("Type a number such as 0.5 or 1e-3; 3,5 is written 3.5.");
  }

  TypedAnswer operator()(const ShortText& /*text*/) const {
    if (typed.empty()) return refuse("Type an answer in words, or :help.");
    if (has_controls(typed)) {
      return refuse(
          "There are keys in it that write no letter, such as an "
          "arrow. Type the answer again.");
    }
    return {Response{{}, valid_utf8(typed)}, {}};
  }

  template <typename OneChoice>
  TypedAnswer operator()(const OneChoice& /*one*/) const {
    auto choice = choice_of(typed, order);
    if (!choice) choice = choice_of_word(typed, question);
    if (choice) return {Response{{*choice}, {}}, {}};
    return refuse_choice(typed,
                         fmt::format("a letter from A to {}", last_letter()));
  }

  std::string last_letter() const { return page_letter(order.size() - 1); }
};

}  // namespace

std::string_view answer_prompt(const Answer& answer) {
  return std::visit(Prompt{}, answer);
}

TypedAnswer read_answer(std::string_view typed, const Question& question,
                        const Places& order) {
  if (count_characters(typed) > kLongestAnswer) {
    return refuse("That is too long: an answer has at most 1,000 characters.");
  }
  return std::visit(Read{typed, question, order}, *question.answer);
}

}  // namespace viva
