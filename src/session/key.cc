#include "viva/session/key.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/pattern.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

struct Replacement {
  std::string_view from;
  std::string_view to;
};

// What word processors put in place of what a keyboard has, and what cannot be
// seen.
constexpr std::array<Replacement, 12> kTypographic = {{
    {"\u2018", "'"},
    {"\u2019", "'"},
    {"\u201c", "\""},
    {"\u201d", "\""},
    {"\u201e", "\""},
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2013", "-"},
    {"\u00ad", ""},
    {"\u200b", ""},
    {"\u2060", ""},
    {"\ufeff", ""},
}};

// A typed text as it is compared: folded, with plain quotes and hyphens, and
// without a full stop at its end.
std::string comparable(std::string_view text) {
  std::string result = fold(text);
  for (const auto [from, to] : kTypographic) {
    for (std::size_t at = result.find(from); at != result.npos;
         at = result.find(from, at + to.size())) {
      result.replace(at, from.size(), to);
    }
  }
  if (result.size() > 1 && result.ends_with('.')) result.pop_back();
  return result;
}

bool holds(const Places& places, std::uint16_t place) {
  return std::find(places.begin(), places.end(), place) != places.end();
}

struct KeyOf {
  const Question& question;
  Grading grading;

  Key operator()(const Numeric& number) const {
    const double most = std::numeric_limits<double>::max();
    return NumberKey{*number.value, std::min(distance(number), most)};
  }

  Key operator()(const ShortText& text) const {
    TextKey key{{}, valid_utf8(text.pattern.view)};
    for (const Text& accepted : text.accepted) {
      key.accepted.push_back(comparable(accepted.view));
    }
    return key;
  }

  Key operator()(const MultipleAnswer& /*several*/) const {
    return ChoiceKey{places(), true, grading};
  }

  template <typename OneOfThem>
  Key operator()(const OneOfThem& /*one*/) const {
    return ChoiceKey{places(), false, Grading::kRightMinusWrong};
  }

  Places places() const {
    Places places;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      if (question.choices[i].correct) {
        places.push_back(static_cast<std::uint16_t>(i));
      }
    }
    return places;
  }
};

// Of `all` things, how many sets of `some` there are.
double ways_to_choose(std::size_t all, std::size_t some) {
  double ways = 1;
  for (std::size_t i = 0; i < some; ++i) {
    ways = ways * static_cast<double>(all - i) / static_cast<double>(i + 1);
  }
  return ways;
}

struct Fits {
  const Response& response;
  std::size_t choices;

  bool operator()(const ChoiceKey& key) const {
    const Places& chosen = response.chosen;
    const std::set<std::uint16_t> distinct(chosen.begin(), chosen.end());
    return response.text.empty() && !chosen.empty() &&
           (key.several || chosen.size() == 1) &&
           distinct.size() == chosen.size() && *distinct.rbegin() < choices;
  }

  bool operator()(const NumberKey& /*key*/) const {
    return response.chosen.empty() && read_number(response.text);
  }

  bool operator()(const TextKey& /*key*/) const {
    return response.chosen.empty() && !response.text.empty();
  }
};

struct Grade {
  const Response& response;
  std::size_t choices;

  double operator()(const ChoiceKey& key) const {
    if (!key.several) return response.chosen == key.places ? 1 : 0;
    const auto right = static_cast<std::size_t>(
        std::count_if(response.chosen.begin(), response.chosen.end(),
                      [&](auto place) { return holds(key.places, place); }));
    return selection_credit(
        {choices, key.places.size(), right, response.chosen.size() - right},
        key.grading);
  }

  double operator()(const NumberKey& key) const {
    constexpr double kSlack = 4 * std::numeric_limits<double>::epsilon();
    const double answer = read_number(response.text).value_or(0);
    const bool whole = std::trunc(key.value) == key.value;
    if (whole && key.distance == 0) return answer == key.value ? 1 : 0;
    if (key.distance == std::numeric_limits<double>::max()) return 1;
    // Halves, as the difference of the largest numbers is none.
    const double away = std::abs(answer / 2 - key.value / 2);
    const double largest = std::max(
        {std::abs(answer / 2), std::abs(key.value / 2), key.distance / 2});
    return away - key.distance / 2 <= kSlack * largest ? 1 : 0;
  }

  double operator()(const TextKey& key) const {
    const std::string answer = fold(response.text);
    const bool accepted =
        std::find(key.accepted.begin(), key.accepted.end(),
                  comparable(response.text)) != key.accepted.end();
    if (accepted) return 1;
    if (key.pattern.empty()) return 0;
    const Pattern pattern(key.pattern);
    const bool fits =
        pattern.matches(answer) || pattern.matches(trim(response.text));
    return fits ? 1 : 0;
  }
};

}  // namespace

Key key_of(const Question& question, Grading grading) {
  return std::visit(KeyOf{question, grading}, *question.answer);
}

bool fits(const Response& response, const Key& key, std::size_t choices) {
  return std::visit(Fits{response, choices}, key);
}

double selection_credit(const Selection& selection, Grading grading) {
  const auto choices = static_cast<double>(selection.choices);
  const auto keys = static_cast<double>(selection.keys);
  const auto right = static_cast<double>(selection.right);
  const auto wrong = static_cast<double>(selection.wrong);
  switch (grading) {
    case Grading::kRightMinusWrong:
      return std::max(0.0, (right - wrong) / keys);
    case Grading::kExact:
      return right == keys && wrong == 0 ? 1 : 0;
    case Grading::kJudged:
      return (choices - (keys - right) - wrong) / choices;
  }
  return 0;
}

double grade(const Key& key, const Response& response, std::size_t choices) {
  return std::visit(Grade{response, choices}, key);
}

double guess_credit(const Key& key, std::size_t choices) {
  const auto* of_choices = std::get_if<ChoiceKey>(&key);
  if (of_choices == nullptr) return 0;
  if (!of_choices->several) return 1 / static_cast<double>(choices);
  const std::size_t keys = of_choices->places.size();
  double sum = 0;
  double selections = 0;
  for (std::size_t right = 0; right <= keys; ++right) {
    for (std::size_t wrong = 0; wrong <= choices - keys; ++wrong) {
      if (right + wrong == 0) continue;
      const double ways =
          ways_to_choose(keys, right) * ways_to_choose(choices - keys, wrong);
      sum += ways * selection_credit({choices, keys, right, wrong},
                                     of_choices->grading);
      selections += ways;
    }
  }
  return sum / selections;
}

}  // namespace viva
