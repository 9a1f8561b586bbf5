#include "format/key.h"

#include "format/key_reason.h"
#include "support/catch.h"

namespace viva {
namespace {

// The letters that a key may mean among A) red, B) 20%, C) "Red", D) C.
std::string decode(std::string_view key) {
  const std::vector<Choice> choices = {{{"red", {}}, 'A'},
                                       {{"20%", {}}, 'B'},
                                       {{"RED.", {}}, 'C'},
                                       {{"Vitamin C", {}}, 'D'}};
  std::string letters;
  for (const std::size_t place : decode_key(key, choices)) {
    letters += choices[place].label;
  }
  return letters;
}

TEST_CASE("a letter is a key in either case, with or without its mark") {
  for (const char* key : {"B", "b", "B)", "B.", "(B)", "**B**", " B "}) {
    CHECK(decode(key) == "B");
  }
}

TEST_CASE("a choice's text is a key") {
  CHECK(decode("20%") == "B");
  CHECK(decode("vitamin c") == "D");
}

TEST_CASE("a text that fits to the letter wins over one that nearly does") {
  CHECK(decode("red") == "A");
  CHECK(decode("Red") == "AC");
}

TEST_CASE("a letter with its choice's text is a key, with another's none") {
  CHECK(decode("B) 20%") == "B");
  CHECK(decode("C) red") == "C");
  CHECK(decode("A) 20%").empty());
}

TEST_CASE("marks around a key and a dash behind its letter are no part of it") {
  for (const char* key : {"*B*", "`B`", "__B__", "B - 20%", "B \u2013 20%"}) {
    CHECK(decode(key) == "B");
  }
  CHECK(decode("B - red").empty());
}

TEST_CASE("a letter may be set off from its text by emphasis") {
  for (const char* key :
       {"**B) 20%**", "**B)** 20%", "**B**) 20%", "**B** - 20%"}) {
    CHECK(decode(key) == "B");
  }
}

std::string letters(std::string_view key) {
  std::string joined;
  for (const std::string_view letter : split_letters(key)) joined += letter;
  return joined;
}

TEST_CASE("letters run together or parted by any mark are several keys") {
  for (const char* key :
       {"AC", "A C", "A/C", "A + C", "both A & C", "A and C", "A,C"}) {
    CHECK(letters(key) == "AC");
  }
  CHECK(letters("a or c").empty());
  CHECK(letters("Vitamin C").empty());
  CHECK(letters("AC.").empty());
}

TEST_CASE("what names no choice is no key") {
  for (const char* key : {"", "E", "green", "A, B", "AB", "**", "()"}) {
    CHECK(decode(key).empty());
  }
}

std::string parts(std::string_view key) {
  std::string joined;
  for (const std::string_view part : split_key(key)) {
    joined += "[" + std::string(part) + "]";
  }
  return joined;
}

TEST_CASE("a key that names several choices is parted at commas and the like") {
  CHECK(parts("A, C") == "[A][C]");
  CHECK(parts("A,C; D") == "[A][C][D]");
  CHECK(parts("A and C") == "[A][C]");
  CHECK(parts("A, B, and C") == "[A][B][C]");
  CHECK(parts("- A\n- C") == "[A][C]");
  CHECK(parts("B) 20%") == "[B) 20%]");
  CHECK(parts(", ,").empty());
}

TEST_CASE("a key may name each of its choices by letter and text") {
  const auto joined = [](std::string_view key) {
    std::string all;
    for (const std::string_view part : split_lettered(key)) {
      all += "[" + std::string(part) + "]";
    }
    return all;
  };
  CHECK(joined("A) red, hot, C) Red") == "[A) red, hot][C) Red]");
  CHECK(joined("A. red and C. Red") == "[A. red][C. Red]");
  CHECK(joined("A) red\nB) 20%") == "[A) red][B) 20%]");
  CHECK(joined("red") == "[red]");
}

TEST_CASE("a key may say that it names options") {
  CHECK(without_noun("Option B") == "B");
  CHECK(without_noun("Options A and C") == "A and C");
  CHECK(without_noun("option price") == "option price");
}

// The key and the reason behind it, among the choices of decode().
std::string reasoned(std::string_view line) {
  const std::vector<Choice> choices = {
      {{"red", {}}, 'A'}, {{"20%", {}}, 'B'}, {{"Vitamin C", {}}, 'C'}};
  const auto found = split_reason(line, choices);
  if (!found) return "none";
  return std::string(found->key) + " | " + std::string(found->reason);
}

TEST_CASE("what stands behind a letter says why it is the key") {
  CHECK(reasoned("B - it is a fifth") == "B | it is a fifth");
  CHECK(reasoned("B \u2014 it is a fifth") == "B  | it is a fifth");
  CHECK(reasoned("B because it is a fifth") == "B | because it is a fifth");
  CHECK(reasoned("**B**: it is a fifth") == "**B** | it is a fifth");
  CHECK(reasoned("A, C: both are") == "A, C | both are");
  CHECK(reasoned("C) Vitamin") == "C | ");
}

TEST_CASE("a letter that another choice's text follows is no key") {
  CHECK(reasoned("B) red") == "none");
  CHECK(reasoned("E - none of them") == "none");
  CHECK(reasoned("Because") == "none");
  CHECK(reasoned("A-level") == "none");
}

}  // namespace
}  // namespace viva
