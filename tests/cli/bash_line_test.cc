#include "cli/bash_line.h"

#include "support/catch.h"

namespace viva {
namespace {

// "[a] [b" where the last word is in the quote that is told behind it.
std::string words_of(std::string_view line) {
  const BashLine split = split_bash_line(line);
  std::string text;
  for (const std::string& word : split.words) text += "[" + word + "]";
  if (split.quote != 0) text += split.quote;
  return text + (split.names_file ? "<" : "");
}

TEST_CASE("words are parted as bash parts them, without their quotes") {
  CHECK(words_of("viva") == "");
  CHECK(words_of("viva ") == "[]");
  CHECK(words_of("viva take  a") == "[take][a]");
  CHECK(words_of("viva a\\ b 'c \\d' \"e \\f \\\"g\"\\'") ==
        "[a b][c \\d][e \\f \"g']");
  CHECK(words_of("viva '' ") == "[][]");
}

TEST_CASE("a quote that is open at the end is told") {
  CHECK(words_of("viva --tag 'a b") == "[--tag][a b]'");
  CHECK(words_of("viva --tag=\"a") == "[--tag=a]\"");
  CHECK(words_of("viva a\\") == "[a]");
}

TEST_CASE("nothing is expanded") {
  CHECK(words_of("viva $(touch x) `y` ~ *") == "[$(touch][x)][`y`][~][*]");
}

TEST_CASE("redirections are no words") {
  CHECK(words_of("viva list >out 2>&1 a") == "[list][a]");
  CHECK(words_of("viva list > o") == "[list][o]<");
  CHECK(words_of("viva list <") == "[list][]<");
}

TEST_CASE("a text means itself behind the quotes that are open") {
  const std::string_view text = "a $(b) 'c' \"d\" `e` \\f!";
  CHECK(quote_for_bash(text, 0) ==
        "a\\ \\$\\(b\\)\\ \\'c\\'\\ \\\"d\\\"\\ \\`e\\`\\ \\\\f\\!");
  CHECK(quote_for_bash(text, '\'') == "a $(b) '\\''c'\\'' \"d\" `e` \\f!");
  CHECK(quote_for_bash(text, '"') == "a \\$(b) 'c' \\\"d\\\" \\`e\\` \\\\f!");
  CHECK(quote_for_bash("week-10:3#2 é", 0) == "week-10:3\\#2\\ é");
}

}  // namespace
}  // namespace viva
