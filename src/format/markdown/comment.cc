#include "format/markdown/comment.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "format/ignores.h"
#include "format/in_quotes.h"
#include "format/values.h"
#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva::markdown {
namespace {

constexpr std::string_view kBegin = "<!--";
constexpr std::string_view kEnd = "-->";
constexpr std::string_view kName = "viva";
constexpr std::string_view kIgnore = "ignore";
constexpr std::string_view kSpace = " \t\r\n";

// Of a comment what stands between its marks ("<!-->" has but one).
std::string_view inside(std::string_view comment) {
  if (comment.size() < kBegin.size() + kEnd.size()) return {};
  comment.remove_prefix(kBegin.size());
  comment.remove_suffix(kEnd.size());
  return trim(comment);
}

// Cuts what stands before the first of these characters off the front, and the
// space behind it.
std::string_view take_until(std::string_view& text, std::string_view stops) {
  const std::size_t end = std::min(text.find_first_of(stops), text.size());
  const std::string_view word = text.substr(0, end);
  text = trim(text.substr(end));
  return word;
}

bool take_mark(std::string_view& text, char mark) {
  if (!text.starts_with(mark)) return false;
  text = trim(text.substr(1));
  return true;
}

// Whether the '>' there and the backslashes before it stand behind "--".
std::size_t backslashes_behind_dashes(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && text[begin - 1] == '\\') --begin;
  return text.substr(0, begin).ends_with("--") ? at - begin : text.npos;
}

std::string with_end_marks(std::string_view written) {
  std::string text;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const std::size_t behind = written[i] == '>'
                                   ? backslashes_behind_dashes(written, i)
                                   : written.npos;
    if (behind != written.npos && behind > 0) text.pop_back();
    text += written[i];
  }
  return text;
}

std::string without_end_marks(std::string_view text) {
  std::string written;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '>' && backslashes_behind_dashes(text, i) != text.npos) {
      written += '\\';
    }
    written += text[i];
  }
  return written;
}

void report_word(Span comment, std::string_view word, Report& report) {
  constexpr std::array<std::string_view, 1> kWords = {kIgnore};
  report.add("unknown-comment", comment,
             word.empty()
                 ? "this comment says nothing to viva"
                 : fmt::format("viva does not understand {} in a comment{}",
                               in_quotes(word), did_you_mean(word, kWords)));
}

Text read_reason(Text written, Arena& arena) {
  const Text line = one_line(written, arena);
  const std::string reason = with_end_marks(line.view);
  if (reason == line.view) return line;
  return {arena.copy(reason), line.span};
}

}  // namespace

bool is_for_viva(std::string_view comment) {
  std::string_view text = inside(comment);
  if (fold(text.substr(0, kName.size())) != kName) return false;
  text = trim(text.substr(kName.size()));
  return text.starts_with(':') || text.starts_with(kIgnore);
}

void read_comment(Span comment, Bank& bank, std::vector<Ignore>& to,
                  Report& report) {
  const Text all = {bank.source.at(comment), comment};
  std::string_view rest = inside(all.view);
  if (!rest.starts_with("viva:")) {
    report.add("unknown-comment", comment,
               "a comment for viva begins with 'viva:'; this one is left "
               "alone");
    return;
  }
  take_until(rest, ":");
  take_mark(rest, ':');
  const std::string_view word = take_until(rest, kSpace);
  if (word != kIgnore) return report_word(comment, word, report);
  std::vector<Text> names;
  do {
    const std::string_view rule = take_until(rest, " \t\r\n,:");
    names.push_back(rule.empty() ? Text{{}, comment} : part_of(all, rule));
  } while (take_mark(rest, ','));
  take_mark(rest, ':');
  const Text reason =
      rest.empty() ? Text{} : read_reason(part_of(all, rest), bank.arena);
  for (const Text& rule : names) add_ignore({rule, reason}, to, report);
}

std::string write_comment(const Ignore& ignore) {
  const std::string reason = without_end_marks(ignore.reason.view);
  return fmt::format("<!-- viva: ignore {}{}{} -->", ignore.rule.view,
                     reason.empty() ? "" : ": ", reason);
}

}  // namespace viva::markdown
