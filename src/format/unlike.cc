#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "format/encoding.h"
#include "format/repair.h"
#include "viva/format/mend.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

// What a text says apart from what mending may change.
std::string gist(std::string_view text) {
  const std::string whole = unbroken(text);
  std::string kept;
  for (std::size_t at = 0; at < whole.size();) {
    const std::string_view rest = std::string_view(whole).substr(at);
    const Decoded next = decode_utf8(rest);
    const bool blank =
        next.code == ' ' || next.code == '\t' || next.code == '\n';
    if (!blank && !has_no_width(next.code)) kept += rest.substr(0, next.size);
    at += next.size;
  }
  return kept;
}

bool alike(const Text& a, const Text& b) {
  return a.view == b.view || gist(a.view) == gist(b.view);
}

bool all_alike(std::span<const Text> a, std::span<const Text> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), alike);
}

bool choices_alike(std::span<const Choice> a, std::span<const Choice> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Choice& one, const Choice& other) {
                      return alike(one.text, other.text);
                    });
}

// Questions without a usable key have none that could change.
bool keys_alike(const Question& a, const Question& b) {
  if (!is_usable(a)) return true;
  if (a.answer->index() != b.answer->index()) return false;
  if (const auto* number = std::get_if<Numeric>(a.answer)) {
    return *number == std::get<Numeric>(*b.answer);
  }
  if (const auto* text = std::get_if<ShortText>(a.answer)) {
    const auto& other = std::get<ShortText>(*b.answer);
    return all_alike(text->accepted, other.accepted) &&
           alike(text->pattern, other.pattern);
  }
  return std::equal(a.choices.begin(), a.choices.end(), b.choices.begin(),
                    b.choices.end(), [](const Choice& one, const Choice& two) {
                      return one.correct == two.correct;
                    });
}

bool details_alike(const Details& a, const Details& b) {
  return alike(a.id, b.id) && a.points == b.points &&
         a.fixed_order == b.fixed_order && all_alike(a.tags, b.tags) &&
         alike(a.difficulty, b.difficulty) &&
         all_alike(a.objectives, b.objectives) && alike(a.hint, b.hint) &&
         all_alike(a.feedback, b.feedback);
}

bool texts_alike(const Question& a, const Question& b) {
  return alike(a.stem, b.stem) && choices_alike(a.choices, b.choices) &&
         alike(a.explanation, b.explanation) &&
         details_alike(*a.details, *b.details);
}

std::string unlike_section(const Section& a, const Section& b) {
  if (a.questions.size() != b.questions.size()) {
    return fmt::format("section {} would have {} questions instead of {}",
                       a.number, b.questions.size(), a.questions.size());
  }
  if (!alike(a.title, b.title) || !all_alike(a.objectives, b.objectives) ||
      !all_alike(a.activities, b.activities) ||
      !all_alike(a.discussion, b.discussion)) {
    return fmt::format("section {} would say something else", a.number);
  }
  for (std::size_t i = 0; i < a.questions.size(); ++i) {
    const Question& before = a.questions[i];
    const Question& after = b.questions[i];
    if (texts_alike(before, after) && keys_alike(before, after)) continue;
    return fmt::format("question {} of section {} would read otherwise",
                       before.number, a.number);
  }
  return "";
}

bool heads_alike(const Bank& a, const Bank& b) {
  const Settings& one = a.settings;
  const Settings& two = b.settings;
  return alike(a.title, b.title) && alike(one.course, two.course) &&
         alike(one.author, two.author) && alike(one.language, two.language) &&
         one.pass_mark == two.pass_mark && one.time_limit == two.time_limit &&
         one.shuffle == two.shuffle && one.clock == two.clock &&
         one.grading == two.grading &&
         std::equal(one.check.begin(), one.check.end(), two.check.begin(),
                    two.check.end());
}

std::string unlike_bank(const Bank& a, const Bank& b) {
  if (!heads_alike(a, b)) return "its title or settings would read otherwise";
  if (a.sections.size() != b.sections.size()) {
    return fmt::format("it would have {} sections instead of {}",
                       b.sections.size(), a.sections.size());
  }
  for (std::size_t i = 0; i < a.sections.size(); ++i) {
    std::string why = unlike_section(a.sections[i], b.sections[i]);
    if (!why.empty()) return why;
  }
  return "";
}

}  // namespace

std::string new_finding(const Diagnostics& before, const Diagnostics& after) {
  std::map<std::string_view, std::ptrdiff_t> more;
  for (const Diagnostic& found : after) {
    if (found.edits.empty()) ++more[found.rule];
  }
  for (const Diagnostic& found : before) --more[found.rule];
  for (const auto& [rule, count] : more) {
    if (count > 0) return fmt::format("{} would be found anew", rule);
  }
  return "";
}

std::string unlike(const ReadResult& before, const ReadResult& after) {
  std::string why = unlike_bank(before.bank, after.bank);
  return why.empty() ? new_finding(before.diagnostics, after.diagnostics) : why;
}

}  // namespace viva
