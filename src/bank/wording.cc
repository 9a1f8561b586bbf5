#include "viva/bank/wording.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

#include "bank/one_of.h"
#include "viva/text/byte_bits.h"
#include "viva/text/fold.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 8> kQuantifiers = {
    "all", "none", "both", "any", "either", "neither", "some", "two"};
constexpr std::array<std::string_view, 8> kTheOthers = {
    "above", "these",   "them",    "mentioned",
    "those", "options", "choices", "answers"};

constexpr std::array<std::string_view, 3> kThem = {"these", "them", "those"};

// What says something of the other choices without any further word.
constexpr std::array<std::string_view, 5> kAlone = {"all", "none", "both",
                                                    "either", "neither"};

// "Both are correct", "Neither is true"
constexpr std::array<std::string_view, 7> kVerdictWords = {
    "correct", "true", "right", "incorrect", "false", "wrong", "apply"};

// The words of a folded text; at least one, which may be empty.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t end = text.find(' ');
    words.push_back(text.substr(0, end));
    if (end == text.npos) return words;
    text.remove_prefix(end + 1);
  }
}

// Whether the text begins with the word, which is in lower case, in any case,
// and no letter makes it another one.
bool begins_with(std::string_view text, std::string_view word) {
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(),
                    [](char a, char b) { return a == lower_ascii(b); }) &&
         (text.size() == word.size() ||
          !is_ascii_letter_or_digit(text[word.size()]));
}

// Whether the text may begin with one of the words, which are folded and
// shorter than `kHead`. Most texts do not, and need no folding to tell.
template <std::size_t N>
bool may_begin_with(std::string_view text,
                    const std::array<std::string_view, N>& words) {
  constexpr std::size_t kHead = 8;
  const std::string_view head = trim(text).substr(0, kHead);
  if (head.empty()) return false;
  const char first = lower_ascii(head.front());
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) {
                       return word.front() == first && begins_with(head, word);
                     }) ||
         !is_ascii(head);
}

// A choice that is one number, perhaps with a currency, a sign or a percent.
std::optional<double> as_number(std::string_view choice) {
  std::string digits;
  for (const char c : trim(choice)) {
    if (c != ',' && c != '$' && c != '%') digits += c;
  }
  if (digits.empty()) return std::nullopt;
  char* end = nullptr;
  const double value = std::strtod(digits.c_str(), &end);
  if (end != digits.c_str() + digits.size()) return std::nullopt;
  return value;
}

bool rises_or_falls(std::span<const Choice> choices) {
  std::vector<double> values;
  for (const Choice& choice : choices) {
    const std::optional<double> value = as_number(choice.text.view);
    if (!value) return false;
    values.push_back(*value);
  }
  return std::is_sorted(values.begin(), values.end()) ||
         std::is_sorted(values.rbegin(), values.rend());
}

// Whether the labels are not A, B, C and so on: then even in the author's order
// the letters of the page are not those of the text.
bool has_gap(std::span<const Choice> choices) {
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].label != static_cast<char>('A' + i)) return true;
  }
  return false;
}

bool is_pair(std::span<const Choice> choices, std::string_view yes,
             std::string_view no) {
  const std::string first = fold(choices[0].text.view);
  const std::string second = fold(choices[1].text.view);
  return (first == yes && second == no) || (first == no && second == yes);
}

}  // namespace

std::string page_letter(std::size_t place) {
  std::string letter(1, static_cast<char>('A' + place % 26));
  if (place >= 26) letter.insert(0, page_letter(place / 26 - 1));
  return letter;
}

std::string with_page_letters(std::string_view text,
                              std::span<const Choice> choices,
                              std::span<const std::uint16_t> order) {
  const bool gap = has_gap(choices);
  std::string shown;
  std::size_t copied = 0;
  for (const LetterUse& use : letters_used(text, choices)) {
    const auto at =
        std::find_if(order.begin(), order.end(), [&](std::uint16_t place) {
          return choices[place].label == use.letter;
        });
    if ((!use.certain && !gap) || at == order.end()) continue;
    shown += text.substr(copied, use.offset - copied);
    std::string letter =
        page_letter(static_cast<std::size_t>(at - order.begin()));
    if (text[use.offset] != use.letter) letter = fold(letter);
    shown += letter;
    copied = use.offset + 1;
  }
  shown += text.substr(copied);
  return shown;
}

bool is_of_the_above(std::string_view choice) {
  if (!may_begin_with(choice, kQuantifiers)) return false;
  std::string folded = fold(choice);
  if (folded.ends_with('.')) folded.pop_back();
  const std::vector<std::string_view> words = words_of(folded);
  if (!is_one_of(words.front(), kQuantifiers)) return false;
  if (words.size() == 1) return is_one_of(words.front(), kAlone);
  if (folded.find("the above") != folded.npos) return true;
  const bool of = words[1] == "of" && words.size() > 2;
  if (of && is_one_of(words[2], kThem)) return true;
  if (of && words[2] == "the" && words.size() > 3 &&
      is_one_of(words[3], kTheOthers)) {
    return true;
  }
  if (words.size() <= 4 && is_one_of(words.back(), kVerdictWords)) return true;
  return words.size() <= 5 && is_one_of(words.back(), kTheOthers);
}

bool has_natural_order(std::span<const Choice> choices) {
  if (choices.size() < 2) return true;
  if (choices.size() == 2 &&
      (is_pair(choices, "true", "false") || is_pair(choices, "yes", "no"))) {
    return true;
  }
  return rises_or_falls(choices);
}

bool keeps_order(const Question& question) {
  const std::span<const Choice> choices = question.choices;
  const Details& details = *question.details;
  if (details.fixed_order || has_natural_order(choices) ||
      std::holds_alternative<TrueFalse>(*question.answer)) {
    return true;
  }
  // What is shown as it is may name no choice at all; what is shown with the
  // letters of the page may, where that is certain.
  const auto names_letter = [&](const Text& text) {
    return !letters_used(text.view, choices).empty();
  };
  const auto names_uncertainly = [&](const Text& text) {
    if (names_place(text.view)) return true;
    const auto uses = letters_used(text.view, choices);
    return std::any_of(uses.begin(), uses.end(),
                       [](const LetterUse& use) { return !use.certain; });
  };
  return names_letter(question.stem) ||
         std::any_of(choices.begin(), choices.end(),
                     [&](const Choice& choice) {
                       return names_letter(choice.text) ||
                              names_place(choice.text.view);
                     }) ||
         names_uncertainly(question.explanation) ||
         names_uncertainly(details.hint) ||
         std::any_of(details.feedback.begin(), details.feedback.end(),
                     names_uncertainly);
}

}  // namespace viva
