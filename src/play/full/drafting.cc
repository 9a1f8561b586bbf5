#include "play/full/drafting.h"

#include <algorithm>

#include "play/full/keys.h"
#include "view/sheet/key_hints.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

bool takes_several(const Question& question) {
  return std::holds_alternative<MultipleAnswer>(*question.answer);
}

void choose_place(Draft& draft, std::uint16_t place, const Question& question,
                  const Places& order) {
  draft.row = static_cast<std::size_t>(
      std::find(order.begin(), order.end(), place) - order.begin());
  Places& chosen = draft.chosen;
  const auto at = std::find(chosen.begin(), chosen.end(), place);
  if (!takes_several(question)) {
    chosen = {place};
  } else if (at == chosen.end()) {
    chosen.push_back(place);
  } else {
    chosen.erase(at);
  }
}

// The choice that a letter, a digit or a word such as "t" names.
std::optional<std::uint16_t> place_of(const std::string& text,
                                      const Question& question,
                                      const Places& order) {
  const char digit = text.front();
  if (digit >= '1' && digit <= '9') {
    const auto row = static_cast<std::size_t>(digit - '1');
    if (row < order.size()) return order[row];
    return std::nullopt;
  }
  const TypedAnswer typed = read_answer(text, question, order);
  if (!typed.response || typed.response->chosen.size() != 1) {
    return std::nullopt;
  }
  return typed.response->chosen.front();
}

}  // namespace

bool choose(Draft& draft, const KeyPress& key, const Question& question,
            const Places& order) {
  if (key.kind != KeyPress::Kind::kText || order.empty()) return false;
  if (key.text == " ") {
    const std::size_t row = draft.row.value_or(0);
    choose_place(draft, order[row], question, order);
    return true;
  }
  const auto place = place_of(key.text, question, order);
  if (place) choose_place(draft, *place, question, order);
  return place.has_value();
}

void move(Draft& draft, const KeyPress& key, const Question& question,
          const Places& order) {
  if (order.empty()) return;
  const std::size_t last = order.size() - 1;
  std::size_t row = key.kind == KeyPress::Kind::kUp ? last : 0;
  if (draft.row) row = moved(key, *draft.row, order.size());
  if (takes_several(question)) {
    draft.row = row;
  } else {
    choose_place(draft, order[row], question, order);
  }
}

TypedAnswer read_draft(const Draft& draft, const Question& question,
                       const Places& order) {
  if (draft.chosen.empty() && draft.typed.empty()) {
    return {std::nullopt, how_to_choose(*question.answer, order.size())};
  }
  if (!has_choices(*question.answer)) {
    return read_answer(trim(draft.typed.text()), question, order);
  }
  Response response;
  for (const std::uint16_t place : order) {
    const auto end = draft.chosen.end();
    if (std::find(draft.chosen.begin(), end, place) != end) {
      response.chosen.push_back(place);
    }
  }
  return {response, {}};
}

}  // namespace viva
