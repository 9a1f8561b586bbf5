#include "view/key_words.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "viva/bank/wording.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr std::string_view kOneSentence = "The answer is ";
constexpr std::string_view kOneLabel = "Answer: ";

std::string letter_of(const Places& order, std::uint16_t place) {
  const auto at = std::find(order.begin(), order.end(), place);
  return page_letter(static_cast<std::size_t>(at - order.begin()));
}

std::string tolerance_text(const Numeric& number) {
  if (number.tolerance == 0) return "";
  return fmt::format(" (within {}{})", write_number(number.tolerance),
                     number.percent ? " %" : "");
}

struct Words {
  const Question& question;
  const Places& order;

  KeyWords operator()(const Numeric& number) const {
    return {write_number(*number.value) + tolerance_text(number), kOneSentence,
            kOneLabel};
  }

  KeyWords operator()(const ShortText& text) const {
    const std::string all = joined(text.accepted, "; ");
    if (text.accepted.size() == 1) return {all, kOneSentence, kOneLabel};
    return {all, "Accepted: ", "Accepted: "};
  }

  template <typename OfChoices>
  KeyWords operator()(const OfChoices& /*answer*/) const {
    std::string letters;
    const Places keys = key_places(question, order);
    for (const std::uint16_t place : keys) {
      if (!letters.empty()) letters += ", ";
      letters += letter_of(order, place);
    }
    if (keys.size() == 1) return {letters, kOneSentence, kOneLabel};
    return {letters, "The answers are ", "Answers: "};
  }
};

}  // namespace

KeyWords key_words(const Question& question, const Places& order) {
  return std::visit(Words{question, order}, *question.answer);
}

Places key_places(const Question& question, const Places& order) {
  Places places;
  std::copy_if(
      order.begin(), order.end(), std::back_inserter(places),
      [&](std::uint16_t place) { return question.choices[place].correct; });
  return places;
}

std::string letters_text(const Places& order, const Places& chosen) {
  std::string text;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (i > 0) text += i + 1 < chosen.size() ? ", " : " and ";
    text += letter_of(order, chosen[i]);
  }
  return text;
}

std::string points_text(double points) {
  return fmt::format("{} {}", write_number(points),
                     points == 1 ? "point" : "points");
}

std::string joined(std::span<const Text> texts, std::string_view between) {
  std::string all;
  for (const Text& text : texts) {
    if (!all.empty()) all += between;
    all += text.view;
  }
  return all;
}

}  // namespace viva
