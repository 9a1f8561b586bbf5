#include "format/typed_key.h"

#include <fmt/core.h>

#include <algorithm>

#include "format/answer.h"
#include "format/in_quotes.h"
#include "format/values.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/pattern.h"

namespace viva {
namespace {

void report_missing(const QuestionDraft& draft, Report& report) {
  if (draft.has_two_keys) return;
  report.add("missing-key", draft.mark,
             fmt::format("question {} has no key", draft.number));
}

// The size of a text's first paragraph or line, with the items of a list that
// follow, empty lines between them.
std::size_t size_of_answers(std::string_view key, bool below) {
  std::size_t end = 0;
  bool paragraph = true;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t stop = std::min(key.find('\n', at), key.size());
    const std::string_view line = trim(key.substr(at, stop - at));
    const bool plain = at == 0 || (below && paragraph);
    if (line.empty()) {
      paragraph = false;
    } else if (plain || list_mark_size(line) > 0) {
      end = stop;
    } else {
      break;
    }
    at = stop + 1;
  }
  return end;
}

// The key of a document ends with its line or list.
void end_document_key(QuestionDraft& draft, Arena& arena, Report& report) {
  if (draft.key_form == KeyForm::kTexts || !draft.has(Field::kAnswer)) return;
  const bool below = draft.key_form == KeyForm::kBelow;
  const std::size_t size =
      size_of_answers(draft.one(Field::kAnswer).view, below);
  end_key(draft, size, size, arena, report);
}

// The accepted answers: what stands behind the label, or the lines below it,
// with the marks of a list or without.
std::vector<Text> accepted_answers(QuestionDraft& draft, Arena& arena,
                                   Report& report) {
  end_document_key(draft, arena, report);
  std::vector<Text> given = draft.all(Field::kAnswer);
  const bool lines = draft.key_form == KeyForm::kBelow ||
                     (draft.key_form == KeyForm::kLine && !given.empty() &&
                      given[0].view.find('\n') != std::string_view::npos);
  if (lines && !given.empty()) given = split_items(given[0]);
  std::vector<Text> accepted;
  for (const Text& item : given) {
    const Text line = one_line(item, arena);
    if (!line.empty()) accepted.push_back(line);
  }
  return accepted;
}

}  // namespace

Text read_numeric(QuestionDraft& draft, Numeric& to, Arena& arena,
                  Report& report) {
  end_document_key(draft, arena, report);
  const Text key = written_key(draft, arena);
  if (key.empty()) {
    report_missing(draft, report);
    return {};
  }
  std::string_view value = key.view;
  std::string_view tolerance;
  for (const std::string_view mark : {"\u00b1", "+/-", "+-"}) {
    const std::size_t at = key.view.find(mark);
    if (at == key.view.npos) continue;
    value = trim(key.view.substr(0, at));
    tolerance = trim(key.view.substr(at + mark.size()));
    break;
  }
  to.value = read_number(value);
  if (!to.value) {
    report.add("bad-value", key.span,
               fmt::format("the key {} of question {} is not a number such as "
                           "3.14",
                           in_quotes(key.view), draft.number));
    return one_line(key, arena);
  }
  const bool apart = draft.has(Field::kTolerance);
  if (apart && !tolerance.empty()) {
    report.add("repeated-field", draft.one(Field::kTolerance).span,
               fmt::format("question {} has a tolerance in its key already; "
                           "this one counts",
                           draft.number));
  }
  const Text given =
      apart ? draft.one(Field::kTolerance) : Text{tolerance, key.span};
  if (!given.empty()) read_tolerance(given, to, report);
  return {};
}

void read_short_text(QuestionDraft& draft, ShortText& to, Arena& arena,
                     Report& report) {
  const std::vector<Text> accepted = accepted_answers(draft, arena, report);
  if (accepted.empty()) report_missing(draft, report);
  to.accepted = arena.copy(std::span<const Text>(accepted));
  const Text pattern = draft.one(Field::kPattern);
  if (pattern.empty()) return;
  const auto fault = Pattern::fault(pattern.view);
  if (!fault) {
    to.pattern = pattern;
    return;
  }
  report.add("bad-value", pattern.span,
             fmt::format("the pattern {} cannot be read: {}",
                         in_quotes(pattern.view), *fault));
}

}  // namespace viva
