#include <algorithm>
#include <array>
#include <string>

#include "format/markdown/cut.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

constexpr std::size_t kLongestName = 48;  // bytes

// What stands around a label: a heading's, quote's or item's mark, emphasis.
struct Frame {
  Emphasis emphasis;
  bool heading = false;
};

Frame take_frame(std::string_view& text) {
  Frame frame;
  take(text, "\u2705 ") || take(text, "\u2714 ") || take(text, "\u2714\ufe0f ");
  while (take(text, "> ") || take(text, "- ") || take(text, "+ ") ||
         take(text, "* ")) {
    text = skip_space(text);
  }
  const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
  frame.heading =
      marks > 0 && marks <= 6 && text.substr(marks).starts_with(' ');
  if (frame.heading) text = skip_space(text.substr(marks));
  frame.emphasis = emphasis_of(text);
  take(text, frame.emphasis.begin);
  return frame;
}

// The place of a colon, of a Chinese one or a dash or the dot of "Ans." too,
// or npos.
std::size_t find_colon(std::string_view text) {
  text = text.substr(0, kLongestName);
  const std::size_t colon = std::min(text.find(':'), text.find("\uff1a"));
  const std::size_t dash = std::min(text.find(" - "), text.find(" \u2013 "));
  const bool answer = dash < colon && find_label(trim(text.substr(0, dash)));
  if (answer) return dash + 1;
  return text.starts_with("Ans. ") ? std::string_view("Ans").size() : colon;
}

// A label and its text, before it is known what it says.
struct Labelled {
  std::string_view label;
  std::string_view content;
  bool colon = false;
};

std::optional<Labelled> split_label(std::string_view text) {
  const Frame frame = take_frame(text);
  const Emphasis& emphasis = frame.emphasis;
  const std::size_t colon = find_colon(text);
  const std::size_t close =
      emphasis.end.empty() ? text.npos : text.find(emphasis.end);
  if (!emphasis.end.empty() && close == text.npos) return std::nullopt;
  Labelled result;
  if (colon != text.npos) {
    result.colon = true;
    result.label = text.substr(0, std::min(colon, close));
    std::string_view rest = text.substr(colon);
    take(rest, ":") || take(rest, "\uff1a") || take(rest, "-") ||
        take(rest, "\u2013") || take(rest, ".");
    const bool behind = close != text.npos && close < colon;
    if (behind && !trim(text.substr(close + emphasis.end.size(),
                                    colon - close - emphasis.end.size()))
                       .empty()) {
      return std::nullopt;
    }
    if (!emphasis.end.empty() && !behind) {
      rest = skip_space(rest);
      // "**Answer: B.** Because" keeps the mark within; who takes the reason
      // from the key takes it away.
      if (!take(rest, emphasis.end) && rest.ends_with(emphasis.end)) {
        rest.remove_suffix(emphasis.end.size());
      }
    }
    result.content = trim(rest);
  } else {
    const bool whole = emphasis.end.empty()
                           ? frame.heading
                           : close + emphasis.end.size() == text.size();
    if (!whole || text.size() > kLongestName) return std::nullopt;
    result.label = text.substr(0, close);
    result.content = text.substr(text.size());
  }
  result.label = trim(result.label);
  return result;
}

LabelMark mark_of(std::string_view text, Field field,
                  std::string_view content) {
  const auto begin = static_cast<std::size_t>(content.data() - text.data());
  return {field, begin, begin + content.size(), false};
}

// "The correct answer is B": a sentence that names the key.
constexpr std::array<std::string_view, 7> kSentences = {
    "answer is ",           "the correct answer is ", "correct answer is ",
    "the right answer is ", "the correct option is ", "the correct choice is ",
    "the answer is "};

std::optional<LabelMark> sentence(std::string_view text) {
  const Emphasis emphasis = emphasis_of(text);
  std::string_view rest = text.substr(emphasis.begin.size());
  const auto same = [](char known, char typed) {
    return known == lower_ascii(typed);
  };
  for (const std::string_view words : kSentences) {
    if (rest.size() < words.size() ||
        !std::equal(words.begin(), words.end(), rest.begin(), same)) {
      continue;
    }
    std::string_view content = skip_space(rest.substr(words.size()));
    take(content, ":");
    if (content.ends_with(emphasis.end)) {
      content.remove_suffix(emphasis.end.size());
    }
    return mark_of(text, Field::kAnswer, trim(content));
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 12> kKeyLists = {
    "answer key",      "answer keys",
    "answers",         "answers key",
    "answer list",     "solutions",
    "correct answers", "key",
    "answer sheet",    "keys",
    "solution key",    "answers and explanations"};

}  // namespace

std::optional<LabelMark> label_mark(std::string_view text) {
  if (const auto found = sentence(text)) return found;
  const auto parts = split_label(text);
  if (!parts) return std::nullopt;
  const FieldRow* const row = find_label(parts->label);
  if (row == nullptr) return std::nullopt;
  if (row->field != Field::kAnswer && row->field != Field::kExplanation &&
      row->field != Field::kHint) {
    return std::nullopt;
  }
  LabelMark result = mark_of(text, row->field, parts->content);
  result.by_itself = !parts->colon;
  return result;
}

std::optional<LabelMark> lettered_label(std::string_view text, char last) {
  const auto parts = split_label(text);
  if (!parts || !parts->colon || !is_letters(parts->content, last)) {
    return std::nullopt;
  }
  return mark_of(text, Field::kAnswer, parts->content);
}

bool is_letters(std::string_view text, char last) {
  const Emphasis emphasis = emphasis_of(text);
  if (take(text, emphasis.begin) && text.ends_with(emphasis.end)) {
    text.remove_suffix(emphasis.end.size());
  }
  bool any = false;
  bool lower = false;
  std::size_t run = 0;
  for (const char c : text) {
    const bool small = c >= 'a' && c <= 'z';
    const char letter = small ? static_cast<char>(c - 32) : c;
    if (letter >= 'A' && letter <= last) {
      any = true;
      lower |= small;
      ++run;
      // Small letters that stand together are a word.
      if (lower && run > 1) return false;
    } else if (std::string_view(" ,;/&+().").find(c) != text.npos) {
      run = 0;
    } else {
      return false;
    }
  }
  return any;
}

bool names_key_list(std::string_view heading) {
  return fold(heading).find("answer key") != std::string::npos ||
         is_key_list(heading);
}

bool is_key_list(std::string_view line) {
  std::string folded = fold(line);
  while (folded.ends_with(':') || folded.ends_with('*') ||
         folded.ends_with('_')) {
    folded.pop_back();
  }
  folded.erase(0, std::min(folded.find_first_not_of("*_"), folded.size()));
  return std::find(kKeyLists.begin(), kKeyLists.end(), folded) !=
         kKeyLists.end();
}

bool is_admonition(std::string_view text) {
  return text.starts_with("??? ") || text.starts_with("???+ ") ||
         text.starts_with("!!! ");
}

bool is_loose_mark(std::string_view text) {
  const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
  return choice_mark(text) || label_mark(text) || tags_of(text).any ||
         question_mark(skip_space(text.substr(marks)), marks > 0) ||
         names_key_list(text) || is_admonition(text);
}

}  // namespace viva::markdown
