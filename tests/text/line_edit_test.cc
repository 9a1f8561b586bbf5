#include "viva/text/line_edit.h"

#include <array>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "support/catch.h"
#include "viva/text/safe.h"
#include "viva/text/utf8.h"
#include "viva/text/width.h"

namespace viva {
namespace {

using Step = std::function<void(LineEdit&)>;

// The text with a bar where the cursor stands.
std::string shown(const LineEdit& edit) {
  std::string text = edit.text();
  return text.insert(edit.cursor(), "|");
}

// What becomes of a text with a bar where the cursor stands.
std::string after(std::string_view text, const std::vector<Step>& steps) {
  const std::size_t bar = text.find('|');
  LineEdit edit(text.substr(bar + 1));
  edit.home();
  edit.insert(text.substr(0, bar));
  for (const Step& step : steps) step(edit);
  return shown(edit);
}

TEST_CASE("what is typed stands in front of the cursor") {
  LineEdit edit("ac");
  CHECK(shown(edit) == "ac|");
  edit.left();
  edit.insert("b");
  CHECK(shown(edit) == "ab|c");
  CHECK(LineEdit().empty());
}

TEST_CASE("a cursor moves by what a person calls a character") {
  CHECK(after("a👍🏽|b", {&LineEdit::left}) == "a|👍🏽b");
  CHECK(after("|e\u0301b", {&LineEdit::right}) == "e\u0301|b");
  CHECK(after("|ab", {&LineEdit::left}) == "|ab");
  CHECK(after("ab|", {&LineEdit::right}) == "ab|");
  CHECK(after("a|b", {&LineEdit::home}) == "|ab");
  CHECK(after("a|b", {&LineEdit::end}) == "ab|");
}

TEST_CASE("a character is deleted with all that belongs to it") {
  CHECK(after("ae\u0301|b", {&LineEdit::erase_back}) == "a|b");
  CHECK(after("a|🇩🇪b", {&LineEdit::erase}) == "a|b");
  CHECK(after("|a", {&LineEdit::erase_back}) == "|a");
  CHECK(after("a|", {&LineEdit::erase}) == "a|");
}

TEST_CASE("a word is deleted with the spaces between it and the cursor") {
  CHECK(after("one two  |x", {&LineEdit::erase_word_back}) == "one |x");
  CHECK(after("one two|", {&LineEdit::erase_word_back}) == "one |");
  CHECK(after("one|", {&LineEdit::erase_word_back}) == "|");
  CHECK(after("  |x", {&LineEdit::erase_word_back}) == "|x");
}

TEST_CASE("what stands on one side of the cursor is deleted at once") {
  CHECK(after("ab|cd", {&LineEdit::erase_to_begin}) == "|cd");
  CHECK(after("ab|cd", {&LineEdit::erase_to_end}) == "ab|");
}

TEST_CASE("line ends that are pasted become spaces") {
  CHECK(LineEdit("a\r\nb\nc\rd\u2028e\tf").text() == "a b c d e f");
}

TEST_CASE("controls are left out and bytes that are no text replaced") {
  CHECK(LineEdit("\x1b[31m\x07 a\x7f\u0085\u202e").text() == "[31m a ");
  CHECK(LineEdit("a\xff z").text() == "a\uFFFD z");
}

TEST_CASE("a mark that is typed joins the letter before it") {
  CHECK(after("e|x", {[](LineEdit& edit) { edit.insert("\u0301"); }}) ==
        "e\u0301|x");
}

TEST_CASE("the cursor stands behind what has joined across it") {
  CHECK(after("|\u0301x", {[](LineEdit& edit) { edit.insert("e"); }}) ==
        "e\u0301|x");
  CHECK(after("🇩a|🇪x", {&LineEdit::erase_back}) == "🇩🇪|x");
}

TEST_CASE("a text is no longer than it may be, nor ends in half a character") {
  LineEdit edit("ab");
  edit.insert("cde", 4);
  CHECK(shown(edit) == "abcd|");
  edit.insert("x", 4);
  CHECK(shown(edit) == "abcd|");
  edit.insert("e\u0301z", 5);
  CHECK(shown(edit) == "abcd|");
}

// Characters that never join their neighbours, and a cursor between them.
struct Model {
  std::vector<std::string> characters;
  std::size_t cursor = 0;

  auto at(std::size_t place) {
    return characters.begin() + static_cast<std::ptrdiff_t>(place);
  }

  void insert(const std::string& character) {
    characters.insert(at(cursor++), character);
  }
  void erase_from(std::size_t begin) {
    characters.erase(at(begin), at(cursor));
    cursor = begin;
  }
  void erase_back() {
    if (cursor > 0) erase_from(cursor - 1);
  }
  void erase() {
    if (cursor < characters.size()) characters.erase(at(cursor));
  }
  void erase_word_back() {
    std::size_t begin = cursor;
    while (begin > 0 && characters[begin - 1] == " ") --begin;
    while (begin > 0 && characters[begin - 1] != " ") --begin;
    erase_from(begin);
  }
  void erase_to_begin() { erase_from(0); }
  void erase_to_end() { characters.erase(at(cursor), characters.end()); }
  void left() { cursor -= cursor > 0 ? 1 : 0; }
  void right() { cursor += cursor < characters.size() ? 1 : 0; }
  void home() { cursor = 0; }
  void end() { cursor = characters.size(); }

  std::string shown() const {
    std::string text;
    for (std::size_t i = 0; i <= characters.size(); ++i) {
      if (i == cursor) text += '|';
      if (i < characters.size()) text += characters[i];
    }
    return text;
  }
};

// A way to edit, done to both.
struct Move {
  void (LineEdit::*edit)();
  void (Model::*model)();
};

constexpr std::array<Move, 9> kMoves = {
    {{&LineEdit::erase_back, &Model::erase_back},
     {&LineEdit::erase, &Model::erase},
     {&LineEdit::erase_word_back, &Model::erase_word_back},
     {&LineEdit::erase_to_begin, &Model::erase_to_begin},
     {&LineEdit::erase_to_end, &Model::erase_to_end},
     {&LineEdit::left, &Model::left},
     {&LineEdit::right, &Model::right},
     {&LineEdit::home, &Model::home},
     {&LineEdit::end, &Model::end}}};

TEST_CASE("random editing does what it does to a list of characters") {
  const std::vector<std::string> typed = {
      "a", " ", "e\u0301", "日", "👍🏽", "ß", "🇩🇪", "👩‍💻"};
  std::mt19937 random(7);
  for (int run = 0; run < 100; ++run) {
    LineEdit edit;
    Model model;
    for (int step = 0; step < 100; ++step) {
      if (random() % 2 == 0) {
        const std::string& character = typed[random() % typed.size()];
        edit.insert(character);
        model.insert(character);
      } else {
        const Move& move = kMoves[random() % kMoves.size()];
        (edit.*move.edit)();
        (model.*move.model)();
      }
      REQUIRE(shown(edit) == model.shown());
    }
  }
}

bool is_border(std::string_view text, std::size_t offset) {
  std::size_t border = 0;
  while (border < offset) border += first_grapheme(text.substr(border));
  return border == offset;
}

TEST_CASE("whatever is typed, it can be shown and the cursor parts nothing") {
  const std::vector<std::string> typed = {"\u0301", "\u200d", "👩",      "🇩",
                                          "e",      "\xe2",   "\u202e", "\r\n",
                                          "\u0600", "\uFE0F", "각",     "ᆨ"};
  std::mt19937 random(11);
  LineEdit edit;
  for (int step = 0; step < 10'000; ++step) {
    if (random() % 2 == 0) {
      edit.insert(typed[random() % typed.size()], 20);
    } else {
      (edit.*kMoves[random() % kMoves.size()].edit)();
    }
    REQUIRE(make_safe(edit.text()).str() == edit.text());
    REQUIRE(find_invalid_utf8(edit.text()) == std::string::npos);
    REQUIRE(is_border(edit.text(), edit.cursor()));
  }
}

}  // namespace
}  // namespace viva
