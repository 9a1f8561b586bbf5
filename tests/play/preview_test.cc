#include "play/full/preview.h"

#include <deque>

#include "support/catch.h"
#include "support/full_session.h"

namespace viva {
namespace {

const std::vector<SmallSection> kTwoSections = {
    {"Ducks", {"What floats? | *A duck | A stone | ! Look.", "Why? | It | So"}},
    {"Rest", {"Done? | *Yes | No"}, {"Feed a duck."}, {"Why feed it?"}}};

PreviewMaterial material(const std::vector<SmallSection>& sections) {
  PreviewMaterial material;
  material.course = sectioned_course(sections);
  material.findings.emplace_back();
  material.sections = all_sections(material.course);
  return material;
}

PreviewReload read_again(const std::vector<SmallSection>& sections) {
  return {"10:30:05", material(sections)};
}

// A preview without files: each look at them takes the next of `looks`.
struct PreviewScreen {
  std::vector<SmallSection> sections = kTwoSections;
  Size size = {40, 12};
  bool key = false;
  std::deque<std::optional<PreviewReload>> looks = {};
  Ending ending = {};
  Lines parting = {};

  std::optional<PreviewReload> look() {
    if (looks.empty()) return std::nullopt;
    std::optional<PreviewReload> next = std::move(looks.front());
    looks.pop_front();
    return next;
  }

  // The picture behind these keys.
  std::string after(std::string_view keys) {
    KeyedScreen screen(size);
    screen.type(keys);
    Stage stage(screen, [&] { return screen.now; });
    ending =
        show_preview(stage, material(sections), key, [this] { return look(); });
    parting = stage.parting();
    return text_of(screen.last_frame());
  }

  // The first line of it.
  std::string place(std::string_view keys) {
    const std::string text = after(keys);
    const std::size_t begin = text.find_first_not_of("\n ");
    return text.substr(begin, text.find('\n', begin) - begin);
  }
};

TEST_CASE("a preview begins with the opening of its first section") {
  CHECK(PreviewScreen().after("") == R"(
 Section 1 of 2  ■□□□□□
 Section 1: Ducks
────────────────────────────────────────
 Section 1: Ducks

 2 questions.



────────────────────────────────────────
 Enter next   Left back
 k show the key   Tab sections
)");
}

TEST_CASE("a question is previewed with nothing chosen") {
  CHECK(PreviewScreen().after("<Enter>") == R"(
 Question 1 of 2  ■■□□□□
 Section 1: Ducks
────────────────────────────────────────
 What floats?

   ( ) A) A duck
   ( ) B) A stone


────────────────────────────────────────
 Enter next   Left back
 k show the key   Tab sections
)");
}

TEST_CASE("the key stands below the question while it is wanted") {
  CHECK(PreviewScreen().after("<Enter>k") == R"(
 Question 1 of 2  ■■□□□□  with the key
 Section 1: Ducks
────────────────────────────────────────
 What floats?

   ( ) A) A duck
   ( ) B) A stone

 Answer: A
── 1 more line below (PgDn) ────────────
 Enter next   Left back
 k hide the key   Tab sections
)");
  CHECK(PreviewScreen().after("<Enter>kk") == PreviewScreen().after("<Enter>"));
  CHECK(PreviewScreen{.key = true}.after("<Enter>") ==
        PreviewScreen().after("k<Enter>"));
}

TEST_CASE("letters choose nothing in a preview") {
  CHECK(PreviewScreen().after("<Enter>ab<Down>") ==
        PreviewScreen().after("<Enter>"));
}

TEST_CASE("a question without a usable key is previewed too") {
  CHECK(PreviewScreen().after("<Enter><Right>k") == R"(
 Question 2 of 2  ■■■□□□  with the key
 Section 1: Ducks
────────────────────────────────────────
 Why?

   ( ) A) It
   ( ) B) So

 No usable key.
────────────────────────────────────────
 Enter next   Left back
 k hide the key   Tab sections
)");
}

TEST_CASE("activities and discussion questions are a page of their own") {
  CHECK(PreviewScreen().after("<End>") == R"(
 Behind the questions  ■■■■■■
 Section 2: Rest
────────────────────────────────────────
 Activities

   - Feed a duck.

 Discussion questions

── 1 more line below (PgDn) ────────────
 Enter next   Left back
 k show the key   Tab sections
)");
}

TEST_CASE("a preview is walked to and fro between its ends") {
  PreviewScreen screen;
  CHECK(screen.place("<Left>") == "Section 1 of 2  ■□□□□□");
  CHECK(screen.place("<Enter><Right><Left>") == "Question 1 of 2  ■■□□□□");
  CHECK(screen.place("<Right><Right><Backspace>") == "Question 1 of 2  ■■□□□□");
  CHECK(screen.place("<End><Enter>") == "Behind the questions  ■■■■■■");
  CHECK(screen.place("<End><Home>") == "Section 1 of 2  ■□□□□□");
}

TEST_CASE("a section is picked from a list") {
  PreviewScreen screen;
  CHECK(screen.after("<Tab><Down>") == R"(
 Sections
 Small
────────────────────────────────────────
   Section 1: Ducks
 > Section 2: Rest




────────────────────────────────────────
 Enter go there
 Up, Down or a number choose   Esc back
)");
  CHECK(screen.place("<Tab><Down><Enter>") == "Section 2 of 2  ■■■■□□");
  CHECK(screen.place("2<Enter>") == "Section 2 of 2  ■■■■□□");
  CHECK(screen.place("2<Esc>") == "Section 1 of 2  ■□□□□□");
  CHECK(screen.place("<Enter>7<Enter>") == "Section 1 of 2  ■□□□□□");
}

TEST_CASE("Ctrl-D leaves a preview, from its list too") {
  PreviewScreen screen;
  CHECK(screen.place("<Ctrl-D><End>") == "Section 1 of 2  ■□□□□□");
  CHECK(screen.ending.finished);
  CHECK(screen.place("<Tab><Ctrl-D><Esc><End>") == "Sections");
  CHECK(screen.ending.signal == 0);
}

TEST_CASE("a signal ends a preview, from its list too") {
  for (const std::string_view keys : {"<Ctrl-C>", "<Tab><Ctrl-C>"}) {
    PreviewScreen screen;
    screen.after(keys);
    CHECK(screen.ending.signal == 2);
  }
}

TEST_CASE("the keys of a preview are listed") {
  PreviewScreen screen;
  screen.size = {60, 18};
  CHECK(screen.after("?") == R"(
 Keys
────────────────────────────────────────────────────────────
   Enter, Right  go on to the next page
   Backspace     return to the page before this one
   Home, End     go to the first or to the last page
   1, 2 ...      go to the section of this number
   PgUp, PgDn    scroll
   <, >          move wide code to the side
   Esc           show a menu of what can be done
   Left          return to the page before this one
   Tab           go to a section, picked from a list
   k             show keys and explanations, or hide them
   Ctrl-D        leave
   ?             what there is to be asked for here


────────────────────────────────────────────────────────────
 Enter back
)");
}

TEST_CASE("what was saved is shown where the person stands") {
  PreviewScreen screen;
  screen.looks.push_back(read_again(
      {{"Ducks", {"What swims? | *A duck | A stone", "Why? | *It | So"}}}));
  CHECK(screen.after("<Enter><+1>") == R"(
 Question 1 of 2  ■■□
 Section 1: Ducks
────────────────────────────────────────
 What swims?

   ( ) A) A duck
   ( ) B) A stone
 Read again at 10:30:05: nothing is
 wrong.
────────────────────────────────────────
 Enter next   Left back
 k show the key   Tab sections
)");
}

TEST_CASE("a place that is gone gives way to the one in front of it") {
  PreviewScreen screen;
  screen.looks.push_back(read_again({{"Ducks", {"What? | *It | So"}}}));
  CHECK(screen.place("<Right><Right><+1>") == "Question 1 of 1  ■■");
}

TEST_CASE("a place that comes back is the person's again") {
  PreviewScreen screen;
  screen.looks.push_back(read_again({}));
  CHECK(screen.place("<Right><Right><+1>") == "Preview");
  screen.looks.push_back(read_again({}));
  screen.looks.push_back(read_again(kTwoSections));
  CHECK(screen.place("<Right><Right><+1><+1>") == "Question 2 of 2  ■■■□□□");
}

TEST_CASE("what cannot be read leaves the pages as they were") {
  PreviewScreen screen;
  screen.looks.push_back(
      PreviewReload{"10:30:05", std::nullopt, "small.md is not there"});
  CHECK(screen.after("<Enter><+1>") == R"(
 Question 1 of 2  ■■□□□□
 Section 1: Ducks
────────────────────────────────────────
 What floats?

   ( ) A) A duck
 ! Not read at 10:30:05: small.md is
 not there. What was read before is
 shown.
── 1 more line below (PgDn) ────────────
 Enter next   Left back
 k show the key   Tab sections
)");
}

TEST_CASE("only the last of several notices stands there") {
  PreviewScreen screen;
  screen.looks.push_back(PreviewReload{"10:30:05", std::nullopt, "gone"});
  screen.looks.push_back(read_again(kTwoSections));
  const std::string text = screen.after("<+1><+1>");
  CHECK(text.find("gone") == std::string::npos);
  CHECK(text.find("Read again at 10:30:05") != std::string::npos);
  CHECK(screen.parting.empty());
}

TEST_CASE("help stays while nothing is saved") {
  PreviewScreen screen;
  CHECK(screen.place("?<+1>") == "Keys");
  screen.looks.push_back(read_again(kTwoSections));
  CHECK(screen.place("?<+1>") == "Section 1 of 2  ■□□□□□");
}

TEST_CASE("findings that may tell of the key are shown with the key alone") {
  PreviewMaterial shown = material({{"Ducks", {"Why? | *It | So"}}});
  shown.findings[0].push_back(
      {"longest-key", Severity::kWarning, {6, 10}, "the key, A, is long", ""});
  for (const auto& [keys, found] :
       {std::pair{"<Enter>", false}, std::pair{"<Enter>k", true}}) {
    KeyedScreen screen({60, 14});
    screen.type(keys);
    Stage stage(screen, [&] { return screen.now; });
    PreviewMaterial copy = material({{"Ducks", {"Why? | *It | So"}}});
    copy.findings = shown.findings;
    show_preview(stage, std::move(copy), false);
    CHECK((text_of(screen.last_frame()).find("longest-key") !=
           std::string::npos) == found);
  }
}

TEST_CASE("findings stand below the question that they are about") {
  KeyedScreen screen({60, 14});
  screen.type("<Enter>");
  PreviewMaterial shown = material({{"Ducks", {"Why? | It | So"}}});
  shown.findings[0].push_back(
      {"missing-key", Severity::kError, {6, 10}, "question 1 has no key", ""});
  Stage stage(screen, [&] { return screen.now; });
  show_preview(stage, std::move(shown), false);
  CHECK(text_of(screen.last_frame()) == R"(
 Question 1 of 1  ■■
 Section 1: Ducks
────────────────────────────────────────────────────────────
 Why?

   ( ) A) It
   ( ) B) So

 error: question 1 has no key (line 2) [missing-key]



────────────────────────────────────────────────────────────
 Enter next   Left back   k show the key   Tab sections
)");
}

TEST_CASE("a course without sections says what was found in it") {
  KeyedScreen screen({60, 10});
  PreviewMaterial shown = material({});
  shown.findings[0].push_back(
      {"no-questions", Severity::kError, {}, "there is no question", ""});
  Stage stage(screen, [&] { return screen.now; });
  screen.type("<Enter><Left>1<Tab>k");
  show_preview(stage, std::move(shown), false);
  CHECK(text_of(screen.last_frame()) == R"(
 Preview
 Small
────────────────────────────────────────────────────────────
 There is no section to look at.

 small.md:1:1: error: there is no question [no-questions]

   ^
── 1 more line below (PgDn) ────────────────────────────────
 Esc menu   ? help
)");
}

TEST_CASE("a small screen shows the body of a preview alone") {
  PreviewScreen screen;
  screen.size = {24, 7};
  CHECK(screen.after("<Enter>") == R"(
What floats?

  ( ) A) A duck
  ( ) B) A stone
)");
  screen.size = {80, 24};
  CHECK(screen.after("<Enter><24x7>") == R"(
What floats?

  ( ) A) A duck
  ( ) B) A stone
)");
}

}  // namespace
}  // namespace viva
