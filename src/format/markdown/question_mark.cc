#include <algorithm>
#include <array>
#include <string>

#include "format/markdown/cut.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"
#include "viva/text/utf8.h"

namespace viva::markdown {
namespace {

// "Question" in the languages that public banks are written in, folded.
constexpr std::array<std::string_view, 37> kQuestionWords = {
    "q",
    "question",
    "questions",
    "que",
    "ques",
    "frage",
    "pregunta",
    "pergunta",
    "quest\u00e3o",
    "questao",
    "domanda",
    "vraag",
    "fr\u00e5ga",
    "sp\u00f8rsm\u00e5l",
    "kysymys",
    "pitanje",
    "pytanie",
    "ot\u00e1zka",
    "ot\u00e1zka \u010d",
    "k\u00e9rd\u00e9s",
    "\u00eentrebare",
    "\u00eentrebarea",
    "soru",
    "soal",
    "pertanyaan",
    "c\u00e2u",
    "c\u00e2u h\u1ecfi",
    "\u0432\u043e\u043f\u0440\u043e\u0441",        // Russian
    "\u043f\u0438\u0442\u0430\u043d\u043d\u044f",  // Ukrainian
    "\u043f\u0438\u0442\u0430\u043d\u044c\u0435",
    "\u03b5\u03c1\u03ce\u03c4\u03b7\u03c3\u03b7",  // Greek
    "\u092a\u094d\u0930\u0936\u094d\u0928",        // Hindi
    "\u0633\u0624\u0627\u0644",                    // Arabic
    "\uc9c8\ubb38",                                // Korean
    "\u95ee\u9898",
    "\u554f\u984c",  // Chinese
    "\u7b2c"};       // "number ..."

bool is_word_for_question(std::string_view word) {
  const std::string folded = fold(word);
  return std::find(kQuestionWords.begin(), kQuestionWords.end(), folded) !=
         kQuestionWords.end();
}

bool is_one_letter(std::string_view word) {
  return !word.empty() && decode_utf8(word).size == word.size();
}

bool begins_with_figure(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

// What is read of a mark without its emphasis.
struct Numbered {
  std::uint32_t number = 0;
  bool named = false;   // by a word for "question"
  bool letter = false;  // by some other letter
  bool marked = false;  // a mark follows the number
};

// "Question 3:", "Q.3.", "3)"; `text` is left behind it.
std::optional<Numbered> take_named_number(std::string_view& text) {
  Numbered result;
  const std::string_view word = take_word(text);
  if (!word.empty()) {
    result.named = is_word_for_question(word);
    result.letter = !result.named && is_one_letter(word);
    if (!result.named && !result.letter) return std::nullopt;
    if (result.named) take_end_mark(text = skip_space(text));
    text = skip_space(text);
    take(text, "#");
  }
  auto number = take_figures(text);
  if (!number) return std::nullopt;
  // "Question 2.1" counts anew below something that is number 2.
  while (result.named && text.starts_with('.') &&
         begins_with_figure(text.substr(1))) {
    text.remove_prefix(1);
    number = take_figures(text);
    if (!number) return std::nullopt;
  }
  result.number = *number;
  if (word == "\u7b2c") {
    take(text, "\u9898") || take(text, "\u984c") || take(text, "\u95ee");
  }
  const std::string_view behind = skip_space(text);
  std::string_view rest = behind;
  const char mark = take_end_mark(rest);
  result.marked = mark != 0 && !(mark == '.' && begins_with_figure(rest));
  if (result.marked) text = rest;
  if (result.marked && mark == ')') take_end_mark(text);
  return result;
}

// Whether nothing of a word goes on where the mark ends.
bool is_parted(std::string_view rest) {
  return rest.empty() || rest.front() == ' ' || rest.front() == '\t' ||
         !emphasis_of(rest).begin.empty();
}

}  // namespace

std::optional<QuestionMark> question_mark(std::string_view text, bool heading) {
  std::string_view rest = text;
  const Emphasis emphasis = emphasis_of(rest);
  take(rest, emphasis.begin);
  const auto number = take_named_number(rest);
  if (!number) return std::nullopt;
  std::size_t end = text.size();
  bool closed = emphasis.begin.empty();
  bool marked = number->marked;
  if (!closed && take(rest, emphasis.end)) {
    closed = true;
    marked |= take_end_mark(rest) != 0;
  } else if (!closed && rest.ends_with(emphasis.end)) {
    end -= emphasis.end.size();
  } else if (!closed) {
    // "**2. Title.** Stem": what is bold stays together.
    if (!marked || rest.find(emphasis.end) == rest.npos) return std::nullopt;
    return QuestionMark{number->number, 0, end, number->named};
  }
  // A number alone is a mark where it stands out, as an item it is a list's.
  const bool stands_out = heading || !emphasis.begin.empty();
  const bool plain = !number->named && !number->letter;
  if (number->letter && (!heading || !marked)) return std::nullopt;
  if (plain && !(stands_out && marked)) return std::nullopt;
  if (!marked && !is_parted(rest)) return std::nullopt;
  // "Question 3 of ten" is prose, where nothing marks it.
  if (number->named && !marked && !stands_out && !skip_space(rest).empty()) {
    return std::nullopt;
  }
  rest = skip_space(rest);
  const auto content = static_cast<std::size_t>(rest.data() - text.data());
  if (content > end) return std::nullopt;
  return QuestionMark{number->number, content, end, number->named};
}

}  // namespace viva::markdown
