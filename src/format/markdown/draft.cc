#include "format/markdown/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "format/markdown/key.h"

namespace viva::markdown {
namespace {

// A text of the author's within a message: one line, not too long.
std::string quoted(std::string_view text) {
  constexpr std::size_t kMost = 40;
  const std::size_t end = std::min(text.find('\n'), text.size());
  if (end == text.size() && end <= kMost) return fmt::format("'{}'", text);
  std::size_t cut = std::min(end, kMost);
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) {
    --cut;
  }
  return fmt::format("'{}...'", text.substr(0, cut));
}

std::string labels(const std::vector<Choice>& choices) {
  std::string list;
  for (const Choice& choice : choices) {
    if (!list.empty()) list += ", ";
    list += choice.label;
  }
  return list;
}

// The places that the draft's key may mean. Where only the first line of what
// was written fits, the lines below it are taken for the explanation.
std::vector<std::size_t> key_places(QuestionDraft& draft, Report& report) {
  const std::vector<std::size_t> whole =
      decode_key(draft.key.view, draft.choices);
  const std::size_t end = draft.key.view.find('\n');
  if (!whole.empty() || end == std::string_view::npos) return whole;
  const std::vector<std::size_t> first =
      decode_key(draft.key.view.substr(0, end), draft.choices);
  if (first.size() != 1) return first;
  std::string_view rest = draft.key.view.substr(end);
  rest.remove_prefix(std::min(rest.find_first_not_of('\n'), rest.size()));
  const auto behind = static_cast<std::uint32_t>(
      std::min<std::size_t>(draft.key.span.begin + end, draft.key.span.end));
  const Text below = {rest, {behind, draft.key.span.end}};
  if (draft.has_explanation) {
    report.add("stray-text", below.span,
               "what stands between key and explanation is left out");
  } else {
    draft.explanation = below;
  }
  draft.key.view = draft.key.view.substr(0, end);
  draft.key.span.end = behind;
  return first;
}

void decide_key(QuestionDraft& draft, Report& report) {
  if (draft.choices.size() < 2 || draft.has_two_keys) return;
  if (!draft.has_key || draft.key.empty()) {
    report.add("missing-key", draft.mark,
               fmt::format("question {} has no key", draft.number));
    return;
  }
  const std::vector<std::size_t> places = key_places(draft, report);
  if (places.size() == 1) {
    draft.choices[places.front()].correct = true;
  } else if (places.empty()) {
    report.add("key-outside-choices", draft.key.span,
               fmt::format("the key {} is none of the choices of question {} "
                           "({})",
                           quoted(draft.key.view), draft.number,
                           labels(draft.choices)));
  } else {
    report.add(
        "ambiguous-key", draft.key.span,
        fmt::format("the key {} fits {} choices of question {}",
                    quoted(draft.key.view), places.size(), draft.number));
  }
}

void check_choices(const QuestionDraft& draft, Report& report) {
  if (draft.choices.size() < 2) {
    const bool one = draft.choices.size() == 1;
    report.add("too-few-choices", draft.mark,
               fmt::format("question {} has {}", draft.number,
                           one ? "only one choice" : "no choices"));
  }
  bool in_order = true;
  for (std::size_t i = 0; i < draft.choices.size(); ++i) {
    const Choice& choice = draft.choices[i];
    if (choice.text.empty()) {
      report.add("empty-choice", draft.labels[i],
                 fmt::format("choice {} of question {} is empty", choice.label,
                             draft.number));
    }
    if (in_order && choice.label != static_cast<char>('A' + i)) {
      in_order = false;
      report.add("choice-letters", draft.labels[i],
                 fmt::format("the choices of question {} are lettered {}",
                             draft.number, labels(draft.choices)));
    }
  }
}

}  // namespace

void finish_question(QuestionDraft& draft, SectionDraft& section, Arena& arena,
                     Report& report) {
  if (draft.stem.empty()) {
    report.add(
        "empty-stem", draft.mark,
        fmt::format("question {} is refused: it has no stem", draft.number));
    return;
  }
  check_choices(draft, report);
  decide_key(draft, report);
  Question question;
  question.number = draft.number;
  question.stem = draft.stem;
  question.choices = arena.copy(std::span<const Choice>(draft.choices));
  question.key = draft.key;
  question.explanation = draft.explanation;
  question.span = draft.mark;
  section.questions.push_back(question);
}

Section finish_section(const SectionDraft& draft, Arena& arena) {
  Section section;
  section.number = draft.number;
  section.earlier = draft.earlier;
  section.title = draft.title;
  section.span = draft.mark;
  section.objectives = arena.copy(std::span<const Text>(draft.objectives));
  section.questions = arena.copy(std::span<const Question>(draft.questions));
  section.activities = arena.copy(std::span<const Text>(draft.activities));
  section.discussion = arena.copy(std::span<const Text>(draft.discussion));
  return section;
}

}  // namespace viva::markdown
