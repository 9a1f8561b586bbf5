#include "format/markdown/lookalike.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

#include "format/fields.h"
#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva::markdown {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00a0";
constexpr std::size_t kLongestLike = 24;

// Cuts off any of the characters and no-break spaces at the front.
std::string_view skip(std::string_view text, std::string_view characters) {
  while (!text.empty()) {
    if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else if (characters.find(text.front()) != characters.npos) {
      text.remove_prefix(1);
    } else {
      break;
    }
  }
  return text;
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)); }
bool is_decimal(char c) { return std::isdigit(static_cast<unsigned char>(c)); }

template <typename Is>
std::string_view take_while(std::string_view& text, Is is) {
  const auto end = std::find_if_not(text.begin(), text.end(), is);
  const auto size = static_cast<std::size_t>(end - text.begin());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(size);
  return taken;
}

bool means_question(std::string_view word) {
  const std::string lower = fold(word);
  return lower == "q" || lower == "question" ||
         (lower.starts_with('q') && lower.size() > 5 &&
          edit_distance(lower, "question") < 3);
}

bool is_among(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Labels that are hardly ever the begin of a sentence.
constexpr std::array<std::string_view, 6> kClearLabels = {
    "correct answer", "correct answers", "correct answer(s)", "explanation",
    "hint",           "feedback"};

}  // namespace

bool is_like_question(std::string_view text) {
  // No letter is skipped below.
  const auto letter = std::find_if(text.begin(), text.end(), is_letter);
  if (letter == text.end() || lower_ascii(*letter) != 'q') return false;
  const bool bold = text.find("**") != text.npos &&
                    skip(text, " \t>-#0123456789.)").starts_with("**");
  text = skip(text, " \t>-#*_");
  if (bold) text = skip(text, "0123456789.) *");
  const std::string_view word = take_while(text, is_letter);
  if (!means_question(word)) return false;
  if (bold && word.size() > 1) return true;
  text = skip(text, " ");
  if (take_while(text, is_decimal).empty()) return false;
  text = skip(text, " *_");
  return text.empty() || text.starts_with("\uff1a") ||
         std::string_view(".:)(").find(text.front()) != text.npos;
}

char letter_of_likeness(std::string_view text) {
  for (const std::string_view mark : {"- ", "* ", "+ ", "\u2022 "}) {
    if (text.starts_with(mark)) text.remove_prefix(mark.size());
  }
  text = skip(text, " *_");
  const bool bracket = text.starts_with('(');
  if (bracket) text.remove_prefix(1);
  if (text.empty() || !is_letter(text.front())) return 0;
  const char letter =
      static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  text = skip(text.substr(1), " *_");
  if (text.starts_with(')') || text.starts_with("\uff09")) return letter;
  const bool marked = !bracket && text.size() > 1 &&
                      (text.front() == '.' || text.front() == ':') &&
                      (text[1] == ' ' || text[1] == '*');
  return marked ? letter : '\0';
}

std::string_view label_of_likeness(std::string_view text, Likeness likeness) {
  const std::string_view typed = skip(text, " \t>-*_");
  const std::size_t end = typed.substr(0, kLongestLike + 1).find(':');
  if (end == typed.npos) return {};
  const bool bold = text.find("**") != text.npos || text.starts_with("__");
  std::string label = fold(typed.substr(0, end));
  while (label.ends_with('*') || label.ends_with('_')) label.pop_back();
  const bool answer = label == "answer" || label == "answers";
  const FieldRow* row = find_label(label);
  if (row != nullptr && (bold || is_among(label, kClearLabels) ||
                         (answer && likeness != Likeness::kClearLabel) ||
                         likeness == Likeness::kAnyLabel)) {
    return row->label;
  }
  const auto meant = bold ? nearest(label, folded_labels()) : std::nullopt;
  return meant ? find_label(*meant)->label : std::string_view();
}

}  // namespace viva::markdown
