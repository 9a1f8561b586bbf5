#include <sys/wait.h>

#include <algorithm>

#include "support/catch.h"
#include "support/desk.h"
#include "support/own_sequences.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

// Each between two letters.
std::string characters(char32_t first, char32_t last) {
  std::string text;
  for (char32_t code = first; code <= last; ++code) {
    text += "x";
    append_utf8(text, code);
  }
  return text + "x ";
}

// Everything that acts on a terminal instead of being shown by it.
std::string hostile() {
  std::string text = characters(0x00, 0x1F) + characters(0x7F, 0x9F) +
                     characters(0x61C, 0x61C) + characters(0x200E, 0x200F) +
                     characters(0x2028, 0x202E) + characters(0x2066, 0x2069);
  text += "\x1b]52;c;aGk=\x07 \x1b[2J \x1b[1;1H \x1bPq#0\x1b\\ \x1b]0;t\x1b\\ ";
  return text +
         "\x1b[?1049l \x1b"
         "c \xc2\x9b"
         "2J \xc2\x90q\xc2\x9c";
}

// The same without line ends, which would end a table's row.
std::string hostile_in_a_line() {
  std::string text = hostile();
  std::erase_if(text, [](char byte) { return byte == '\n' || byte == '\r'; });
  return text;
}

constexpr std::string_view kFamilies =
    R"(👩‍👩‍👧‍👦👩‍👩‍👧‍👦)";
constexpr std::string_view kScripts =
    R"(漢字かな 👩‍👩‍👧‍👦
🇩🇪🇯🇵 👍🏽 שלום مرحبا ﷽ ｆｕｌｌ)";

// The scripts in a table's cell, where a line end would end the row.
std::string scripts_in_a_line() {
  std::string text = "e\u0301 o\u0308\u0323 " + std::string(kScripts);
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

Node choice(std::string_view text, bool correct) {
  Node node = Node::map();
  node.add("text", Node::string(text));
  if (correct) node.add("correct", Node::boolean(true));
  return node;
}

Node question(const std::string& stem, const std::string& text) {
  Node choices = Node::list();
  choices.items.push_back(choice("Right " + text, true));
  choices.items.push_back(choice("Wrong " + text, false));
  Node node = Node::map();
  node.add("stem", Node::string(stem)).add("choices", choices);
  node.add("explanation", Node::string("Because " + text));
  return node.add("hint", Node::string("Think " + text));
}

std::string table() {
  const std::string families(kFamilies);
  std::string rows = "Table\n\n| one | two | three |\n| --- | --- | --- |\n";
  rows += "| " + scripts_in_a_line() + " | 漢 | z |\n";
  rows += "| a | " + families + families + " | مرحبا |\n";
  return rows + "| " + hostile_in_a_line() + " | b | 👍🏽 |\n";
}

std::string code() {
  return "Code\n\n```\n" + scripts_in_a_line() + "\n\tint a; \x1b[2J\n" +
         std::string(kFamilies) + " // 漢字\n```\n";
}

// A bank in JSON, which can say every character.
std::string hostile_bank() {
  Node objectives = Node::list();
  objectives.items.push_back(Node::string("Objective " + hostile()));
  Node questions = Node::list();
  questions.items.push_back(question("Stem " + hostile(), hostile()));
  questions.items.push_back(question(table(), scripts_in_a_line()));
  questions.items.push_back(question(code(), scripts_in_a_line()));
  Node section = Node::map();
  section.add("title", Node::string("Title " + hostile()));
  section.add("objectives", objectives).add("questions", questions);
  Node sections = Node::list();
  sections.items.push_back(section);
  Node bank = Node::map();
  bank.add("format", Node::number(1));
  bank.add("title", Node::string("Bank " + hostile()));
  return write_json(bank.add("sections", sections));
}

// The columns in which the text stands in a row.
std::vector<int> columns_of(const Emulator& screen, int row,
                            std::string_view text) {
  std::vector<int> columns;
  for (int column = 0; column < screen.size().columns; ++column) {
    if (screen.cell(row, column).text == text) columns.push_back(column);
  }
  return columns;
}

// How many rows the frames have that are whole on the screen; each must have
// its borders below those of its first row.
int framed_rows(const Emulator& screen) {
  std::vector<int> borders;
  int rows = 0;
  for (int row = 0; row < screen.size().rows; ++row) {
    const std::vector<int> corner = columns_of(screen, row, "┌");
    if (!corner.empty()) {
      borders = columns_of(screen, row, "┬");
      borders.push_back(corner.at(0));
      borders.push_back(columns_of(screen, row, "┐").at(0));
    }
    for (const int column : borders) {
      CAPTURE(row, column, screen.row(row));
      const std::string cell = screen.cell(row, column).text;
      CHECK(std::string("│├┼┤┌┬┐└┴┘").find(cell) != std::string::npos);
      CHECK_FALSE(cell.empty());
    }
    if (!borders.empty()) ++rows;
    if (!columns_of(screen, row, "└").empty()) borders.clear();
  }
  return rows;
}

std::string rule(int columns) {
  std::string text;
  for (int i = 0; i < columns; ++i) text += "─";
  return text;
}

// The head and the foot are whole: nothing ran over into them. `head` is the
// row of the head's rule.
void check_edges(const Emulator& screen, std::string_view place, int head = 2) {
  CAPTURE(screen.picture());
  CHECK(screen.row(0).find(place) == 2);
  CHECK(screen.row(head) == rule(screen.size().columns));
  const int foot = screen.size().rows - 2;
  CHECK(screen.row(foot).starts_with("─"));
  CHECK(screen.row(foot).ends_with("─"));
  CHECK(screen.row(foot + 1).find("Esc") != std::string::npos);
}

constexpr Size kTall = {80, 50};

TEST_CASE("what acts on a terminal is shown and does not act") {
  const Desk desk;
  desk.put("bank.json", hostile_bank());
  PtyRun run = desk.sit({"take", "--section", "1", "--keep-order"}, kTall);
  page_at(run, "", "Objective");
  check_edges(run.screen(), "Section", 1);
  for (const std::string place : {"Question 1", "Question 2", "Question 3"}) {
    page_at(run, "\r", place);
    check_edges(run.screen(), place);
    page_at(run, "*", "Think");
    page_at(run, "b\r", "You answered B.");
    check_edges(run.screen(), place);
  }
  page_at(run, "\r", "Result");
  check_edges(run.screen(), "Result");
  page_at(run, "\x1b[B\r", "Question 1");
  check_edges(run.screen(), "Question 1");
  page_at(run, "\x04", "Result");
  run.type("\x04");
  CHECK(WEXITSTATUS(run.wait_change()) == 0);
  CHECK(first_stray(run.output()) == "");
}

TEST_CASE("hostile titles do not act on the home page") {
  const Desk desk;
  desk.put("bank.json", hostile_bank());
  PtyRun run = desk.sit({"take"}, {60, 20});
  page_at(run, "", "Sections");
  page_at(run, "?", "Keys");
  page_at(run, "\r", "Sections");
  run.type("\x04");
  CHECK(WEXITSTATUS(run.wait_change()) == 0);
  CHECK(first_stray(run.output()) == "");
}

TEST_CASE("bytes that are no characters do not act either") {
  const Desk desk;
  const std::string bytes =
      "a\x1b[2J\x9b"
      "2J\xc2\x9b"
      "2J\x85\xff\x90q\x9c\x7f\x0e\x01"
      "b";
  desk.put("bank.md", "# " + bytes + "\n\n**Question 1:** Which? " + bytes +
                          "\n\n  A) " + bytes +
                          "\n  B) two\n\n"
                          "**Correct Answer:** B\n**Explanation:** " +
                          bytes + "\n");
  PtyRun run = desk.sit({"take", "--section", "1", "--keep-order"});
  page_at(run, "", "begin");
  page_at(run, "\r", "Question 1");
  page_at(run, "b\r", "You answered B.");
  check_edges(run.screen(), "Question 1");
  run.type("\x04");
  CHECK(WEXITSTATUS(run.wait_change()) == 3);
  CHECK(first_stray(run.output()) == "");
}

TEST_CASE("what is pasted into a note is shown and does not act") {
  const Desk desk;
  PtyRun run = desk.sit({"take", "--section", "3", "--seed", "42"});
  page_at(run, "", "begin");
  page_at(run, "\r", "Question 1");
  page_at(run, "+", "Your note");
  page_at(run,
          "\x1b[200~one\u202e\x9b"
          "2J\xc2\x9b\x07\x1b[2Jtwo\x1b[201~",
          "two");
  check_edges(run.screen(), "Your note");
  page_at(run, "\r", "Question 1");
  run.type("\x04");
  CHECK(WEXITSTATUS(run.wait_change()) == 3);
  CHECK(first_stray(run.output()) == "");
}

TEST_CASE("borders stand below each other whatever stands between them") {
  const int columns = GENERATE(120, 80, 57);
  CAPTURE(columns);
  const Desk desk;
  desk.put("bank.json", hostile_bank());
  PtyRun run =
      desk.sit({"take", "--section", "1", "--keep-order"}, {columns, 120});
  page_at(run, "", "Objective");
  page_at(run, "\r-", "Question 2");
  INFO(run.screen().picture());
  CHECK(framed_rows(run.screen()) > 7);
  page_at(run, "-", "Question 3");
  INFO(run.screen().picture());
  CHECK(framed_rows(run.screen()) == 5);
  page_at(run, ">", "Question 3");
  CHECK(framed_rows(run.screen()) == 5);
  CHECK(first_stray(run.output()) == "");
}

TEST_CASE("the grammar of what may be written finds what may not") {
  CHECK(first_stray("\x1b[?1049h\x1b[1;1Ha漢\x1b[1;38;5;63mb\x1b[0m") == "");
  CHECK(first_stray("a\r\nb") == "");
  for (const std::string stray :
       {"\x1b[?1049ha\r\nb", "\x1b[2J", "\x1b]0;t\x07", "\x1b[1H", "\x7f",
        "\x1b[?47h", "\xc2\x9b", "\u202e", "\x9b", "\t", "\x1b[;"}) {
    CAPTURE(stray);
    CHECK(first_stray(stray) != "");
  }
}

}  // namespace
}  // namespace viva
