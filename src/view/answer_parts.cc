#include "view/answer_parts.h"

#include <fmt/core.h>

#include <cstdint>
#include <span>
#include <string_view>

#include "view/key_words.h"
#include "viva/bank/wording.h"

namespace viva {

void add_text(Page& page, std::string_view label, const Text& text,
              const Question& question, const Places& order) {
  if (text.empty()) return;
  page.field(StyledLine(label, Style::kStrong),
             with_page_letters(text.view, question.choices, order));
}

void add_choices(Page& page, const Question& question, const Places& order,
                 const Places& shown) {
  for (const std::uint16_t place : shown) {
    page.field(StyledLine(letters_text(order, {place}) + ") ", Style::kStrong),
               question.choices[place].text.view);
  }
}

void add_feedback(Page& page, const Question& question, const Places& order,
                  const Places& places) {
  const std::span<const Text> feedback = question.details->feedback;
  for (const std::uint16_t place : places) {
    if (place >= feedback.size()) continue;
    add_text(page, fmt::format("On {}: ", letters_text(order, {place})),
             feedback[place], question, order);
  }
}

void add_answer(Page& page, const StyledLine& lead, const Question& question,
                const Places& order) {
  const KeyWords key = key_words(question, order);
  StyledLine line = lead;
  if (!line.text().empty()) line.append(" ");
  line.append(key.sentence);
  if (!has_choices(*question.answer)) {
    page.line(line.append(key.text));  // typed letter by letter: no Markdown
    return;
  }
  const Places keys = key_places(question, order);
  line.append(key.text + ":");
  if (keys.size() == 1) {
    page.field(line.append(" "), question.choices[keys.front()].text.view);
  } else {
    page.line(line);
    add_choices(page, question, order, keys);
  }
}

}  // namespace viva
