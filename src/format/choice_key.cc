#include "format/choice_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "format/in_quotes.h"
#include "format/key.h"
#include "format/values.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

using Places = std::vector<std::size_t>;

std::string letters(const std::vector<Choice>& choices) {
  std::string list;
  for (const Choice& choice : choices) {
    if (!list.empty()) list += ", ";
    list += choice.label;
  }
  return list;
}

void check_letters(const QuestionDraft& draft, Report& report) {
  for (std::size_t i = 0; i < draft.choices.size(); ++i) {
    if (draft.choices[i].label == static_cast<char>('A' + i)) continue;
    report.add("choice-letters", draft.labels[i],
               fmt::format("the choices of question {} are lettered {}",
                           draft.number, letters(draft.choices)));
    return;
  }
}

void check_texts(const QuestionDraft& draft, Report& report) {
  for (std::size_t i = 0; i < draft.choices.size(); ++i) {
    const Choice& choice = draft.choices[i];
    if (choice.text.empty()) {
      report.add("empty-choice", draft.labels[i],
                 fmt::format("choice {} of question {} is empty", choice.label,
                             draft.number));
      continue;
    }
    const auto end = draft.choices.begin() + static_cast<std::ptrdiff_t>(i);
    const auto first =
        std::find_if(draft.choices.begin(), end, [&](const Choice& other) {
          return same_folded(other.text.view, choice.text.view);
        });
    if (first == end) continue;
    report.add("equal-choices", choice.text.span,
               fmt::format("choices {} and {} of question {} are equal",
                           first->label, choice.label, draft.number));
  }
}

void report_outside(const QuestionDraft& draft, Text key, std::string_view part,
                    Report& report) {
  report.add(
      "key-outside-choices", key.span,
      fmt::format("the key {} is none of the choices of question {} "
                  "({})",
                  in_quotes(part), draft.number, letters(draft.choices)));
}

// The place that a part of a key names, or nothing and a report.
std::optional<std::size_t> place_of(const QuestionDraft& draft, Text key,
                                    std::string_view part, Report& report) {
  const Places places = decode_key(part, draft.choices);
  if (places.size() == 1) return places.front();
  if (places.empty()) {
    report_outside(draft, key, part, report);
  } else {
    report.add("ambiguous-key", part_of(key, part).span,
               fmt::format("the key {} fits {} choices of question {}",
                           in_quotes(part), places.size(), draft.number));
  }
  return std::nullopt;
}

// Takes the lines below the key's first one for the explanation.
void part_lines(QuestionDraft& draft, Text& key, Report& report) {
  const std::size_t end = key.view.find('\n');
  std::string_view rest = key.view.substr(end);
  rest.remove_prefix(std::min(rest.find_first_not_of('\n'), rest.size()));
  const auto behind = static_cast<std::uint32_t>(
      std::min<std::size_t>(key.span.begin + end, key.span.end));
  const Text below = {rest, {behind, key.span.end}};
  if (draft.has(Field::kExplanation)) {
    report.add("stray-text", below.span,
               "what stands between key and explanation is left out");
  } else {
    draft.set(Field::kExplanation, {below});
  }
  key = {key.view.substr(0, end), {key.span.begin, behind}};
}

// The parts of the key, each of which names a choice. A key that is itself a
// choice's text is one part, whatever stands in it.
std::vector<std::string_view> parts_of(QuestionDraft& draft, Text& key,
                                       Report& report) {
  const auto parts_if_known = [&](std::string_view text) {
    if (!decode_key(text, draft.choices).empty()) return std::vector{text};
    const auto parts = split_key(text);
    const bool known =
        parts.size() > 1 &&
        std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
          return !decode_key(part, draft.choices).empty();
        });
    return known ? parts : std::vector<std::string_view>{};
  };
  std::vector<std::string_view> parts = parts_if_known(key.view);
  const std::size_t end = key.view.find('\n');
  if (parts.empty() && end != key.view.npos) {
    parts = parts_if_known(key.view.substr(0, end));
    if (!parts.empty()) part_lines(draft, key, report);
  }
  // Of a key that is not known as a whole, the parts say what is not.
  return parts.empty() ? split_key(key.view) : parts;
}

// The choices that the written key names, each once; nothing, and a report, if
// it cannot be understood.
std::optional<Places> named_places(QuestionDraft& draft, Report& report) {
  std::vector<Text> keys = draft.all(Field::kAnswer);
  Places places;
  bool understood = true;
  const auto add = [&](Text key, std::string_view part) {
    const auto place = place_of(draft, key, part, report);
    understood &= place.has_value();
    if (!place) return;
    if (std::find(places.begin(), places.end(), *place) == places.end()) {
      places.push_back(*place);
      return;
    }
    report.add("key-named-twice", part_of(key, part).span,
               fmt::format("the key of question {} names choice {} twice",
                           draft.number, draft.choices[*place].label));
  };
  if (keys.size() > 1) {
    for (const Text& key : keys) add(key, key.view);
  } else {
    Text& key = keys.front();
    for (const std::string_view part : parts_of(draft, key, report)) {
      add(key, part);
    }
    draft.set(Field::kAnswer, keys);
  }
  if (!understood || places.empty()) return std::nullopt;
  return places;
}

// What the marks of the choices say, beside a key perhaps.
bool accept_marks(QuestionDraft& draft, const std::optional<Places>& key,
                  Report& report) {
  if (!draft.has(Field::kAnswer)) return true;
  bool same = key.has_value();
  for (std::size_t i = 0; same && i < draft.choices.size(); ++i) {
    const bool named = std::find(key->begin(), key->end(), i) != key->end();
    same = named == draft.choices[i].correct;
  }
  if (same) return true;
  report.add("repeated-field", draft.one(Field::kAnswer).span,
             fmt::format("question {} marks other choices than its key names; "
                         "none is used",
                         draft.number));
  for (Choice& choice : draft.choices) choice.correct = false;
  return false;
}

}  // namespace

void check_choices(const QuestionDraft& draft, bool pair, Report& report) {
  if (draft.choices.size() < 2) {
    report.add(
        "too-few-choices", draft.mark,
        fmt::format("question {} has {}", draft.number,
                    draft.choices.empty() ? "no choices" : "only one choice"));
  }
  if (pair && draft.choices.size() > 2) {
    report.add("too-many-choices", draft.mark,
               fmt::format("question {} asks for true or false and has {} "
                           "choices",
                           draft.number, draft.choices.size()));
  }
  check_letters(draft, report);
  check_texts(draft, report);
}

bool mark_key(QuestionDraft& draft, Report& report) {
  if (draft.choices.size() < 2 || draft.has_two_keys) return false;
  const bool marked =
      std::any_of(draft.choices.begin(), draft.choices.end(),
                  [](const Choice& choice) { return choice.correct; });
  const bool written = !draft.one(Field::kAnswer).empty();
  if (!written && !marked) {
    report.add("missing-key", draft.mark,
               fmt::format("question {} has no key", draft.number));
    return false;
  }
  std::optional<Places> key;
  if (written) key = named_places(draft, report);
  if (marked) return accept_marks(draft, key, report);
  if (!key) return false;
  for (const std::size_t place : *key) draft.choices[place].correct = true;
  return true;
}

}  // namespace viva
