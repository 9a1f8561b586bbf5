#include "format/choice_key.h"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "format/in_quotes.h"
#include "format/key.h"
#include "format/key_reason.h"
#include "format/values.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

using Places = std::vector<std::size_t>;

// No key names its choices more often than that; looking all parts of a long
// text up among long choices would take forever.
constexpr std::size_t kMostParts = 4 * kMostChoices;

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

// "A) one", "A. one": the letter of the choice in its own text.
bool begins_with_letter(const Choice& choice) {
  const std::string_view text = choice.text.view;
  return text.size() > 3 && text[0] == choice.label &&
         (text[1] == ')' || text[1] == '.') && text[2] == ' ';
}

// One text may begin with its letter by chance ("C. Darwin"), all do not.
void check_lettered_texts(const QuestionDraft& draft, Report& report) {
  const auto& choices = draft.choices;
  if (choices.size() < 2 ||
      !std::all_of(choices.begin(), choices.end(), begins_with_letter)) {
    return;
  }
  report.add("lettered-text", choices.front().text.span,
             fmt::format("the choices of question {} begin with their own "
                         "letters",
                         draft.number));
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

// The place that a part of a key names, or nothing and a report.
std::optional<std::size_t> place_of(const QuestionDraft& draft, Text part,
                                    Report& report) {
  const Places places = decode_key(part.view, draft.choices);
  if (places.size() == 1) return places.front();
  if (!places.empty()) {
    report.add("ambiguous-key", part.span,
               fmt::format("the key {} fits {} choices of question {}",
                           in_quotes(part.view), places.size(), draft.number));
    return std::nullopt;
  }
  // Choices that stand nowhere have no letters that an author knows.
  const bool written = draft.labels.front() != draft.mark;
  report.add("key-outside-choices", part.span,
             fmt::format("the key {} is none of the choices of question {} "
                         "({})",
                         in_quotes(part.view), draft.number,
                         written ? letters(draft.choices) : "True, False"));
  return std::nullopt;
}

// The parts of the draft's key. Of a key that is not known as a whole its first
// line may be, and else tells what is not.
std::vector<std::string_view> parts_of(QuestionDraft& draft, Arena& arena,
                                       Report& report) {
  const std::string_view key = draft.one(Field::kAnswer).view;
  const std::size_t end = std::min(key.find('\n'), key.size());
  std::vector<std::string_view> parts =
      known_parts(key.substr(0, end), draft.choices);
  // Letters in the first line are a key, whatever stands below.
  const bool lettered =
      draft.key_form == KeyForm::kLine && !parts.empty() &&
      std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return letter_of_key(part, draft.choices).alone;
      });
  if (!lettered) {
    auto all = known_parts(key, draft.choices);
    if (!all.empty()) return all;
  }
  if (!parts.empty()) {
    end_key(draft, end, end, arena, report);
    return parts;
  }
  if (const auto reasoned = split_reason(key.substr(0, end), draft.choices)) {
    const std::string_view own = reasoned->key;
    const auto next =
        reasoned->reason.empty()
            ? end
            : static_cast<std::size_t>(reasoned->reason.data() - key.data());
    parts = known_parts(own, draft.choices);
    end_key(draft, own.size(), next, arena, report);
    return parts;
  }
  const bool below = draft.key_form == KeyForm::kBelow;
  const std::string_view all = below ? key : key.substr(0, end);
  parts = split_key(all);
  if (parts.size() > kMostParts) parts = {all};
  return parts;
}

// The choice that a key of one capital letter names, as most keys are.
std::optional<std::size_t> lettered_place(const QuestionDraft& draft) {
  if (draft.all(Field::kAnswer).size() != 1) return std::nullopt;
  const std::string_view key = draft.one(Field::kAnswer).view;
  if (key.size() != 1 || key[0] < 'A' || key[0] > 'Z') return std::nullopt;
  const auto& choices = draft.choices;
  const auto is_meant = [&](const Choice& choice) {
    return choice.label == key[0];
  };
  const auto first = std::find_if(choices.begin(), choices.end(), is_meant);
  const bool one =
      first != choices.end() &&
      std::find_if(first + 1, choices.end(), is_meant) == choices.end();
  if (!one) return std::nullopt;
  return static_cast<std::size_t>(first - choices.begin());
}

// The choices that the written key names, each once; nothing, and a report, if
// it cannot be understood.
std::optional<Places> named_places(QuestionDraft& draft, Arena& arena,
                                   Report& report) {
  const std::vector<Text> keys = draft.all(Field::kAnswer);
  std::vector<Text> parts = keys;
  if (keys.size() == 1) {
    parts.clear();
    for (const std::string_view part : parts_of(draft, arena, report)) {
      parts.push_back(part_of(keys.front(), part));
    }
  }
  Places places;
  bool twice = false;
  for (const Text& part : parts) {
    const auto place = place_of(draft, part, report);
    if (!place) return std::nullopt;
    if (std::find(places.begin(), places.end(), *place) == places.end()) {
      places.push_back(*place);
    } else if (!std::exchange(twice, true)) {
      report.add("key-named-twice", part.span,
                 fmt::format("the key of question {} names choice {} twice",
                             draft.number, draft.choices[*place].label));
    }
  }
  if (places.empty()) return std::nullopt;
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
  draft.set(Field::kAnswer, {});
  return false;
}

// One choice is too few, which was reported; what its key says is kept.
bool mark_only_choice(QuestionDraft& draft) {
  Choice& choice = draft.choices.front();
  const Text key = draft.one(Field::kAnswer);
  choice.correct |= !decode_key(key.view, draft.choices).empty();
  return choice.correct;
}

}  // namespace

std::vector<std::string_view> known_parts(std::string_view text,
                                          std::span<const Choice> choices) {
  if (!decode_key(text, choices).empty()) return {text};
  if (const std::string_view bare = without_noun(text);
      bare.size() < text.size()) {
    return known_parts(bare, choices);
  }
  for (const auto& parts :
       {split_key(text), split_letters(text), split_lettered(text)}) {
    const bool known =
        parts.size() > 1 && parts.size() <= kMostParts &&
        std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
          return !decode_key(part, choices).empty();
        });
    if (known) return parts;
  }
  return {};
}

bool names_choices(std::string_view key, std::span<const Choice> choices) {
  const auto understood = [&](std::string_view text) {
    const auto parts = split_key(text);
    const bool each =
        !parts.empty() && parts.size() <= kMostParts &&
        std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
          return decode_key(part, choices).size() == 1;
        });
    return each || !known_parts(text, choices).empty();
  };
  return understood(key) || understood(key.substr(0, key.find('\n')));
}

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
  check_lettered_texts(draft, report);
  check_texts(draft, report);
}

bool mark_key(QuestionDraft& draft, Arena& arena, Report& report) {
  if (draft.choices.empty() || draft.has_two_keys) return false;
  if (draft.choices.size() == 1) return mark_only_choice(draft);
  const bool marked =
      std::any_of(draft.choices.begin(), draft.choices.end(),
                  [](const Choice& choice) { return choice.correct; });
  const bool written = !draft.one(Field::kAnswer).empty();
  if (!written && !marked) {
    report.add("missing-key", draft.mark,
               fmt::format("question {} has no key", draft.number));
    return false;
  }
  if (const auto place = lettered_place(draft); place && !marked) {
    draft.choices[*place].correct = true;
    return true;
  }
  std::optional<Places> key;
  if (written) key = named_places(draft, arena, report);
  if (marked) return accept_marks(draft, key, report);
  if (!key) return false;
  for (const std::size_t place : *key) draft.choices[place].correct = true;
  return true;
}

}  // namespace viva
