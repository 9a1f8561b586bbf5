#include "support/catch.h"
#include "support/picture.h"
#include "view/sheet/dialog.h"

namespace viva {
namespace {

std::string shown(const Lines& lines) { return picture(lines); }

TEST_CASE("a dialog has its ways to go on below its text") {
  const std::vector<std::string> options = {"Hand in",
                                            "Go back to the questions"};
  const Body body =
      dialog_body({StyledLine("1 question is not answered.")}, options, 1, 24);
  CHECK(shown(body.lines) == R"(
1 question is not
answered.

  Hand in
> Go back to the
  questions
)");
  CHECK(body.caret == Caret{4, 0});
}

TEST_CASE("a dialog without ways to go on is a page to read") {
  const Body body = dialog_body({StyledLine("Read.")}, {}, 0, 24);
  CHECK(picture(body.lines) == "\nRead.\n");
  CHECK_FALSE(body.caret);
}

TEST_CASE("the menu of a place has a row for each command with a key") {
  const Body body = menu_body(Place::kExam, 1, 50);
  CHECK(shown(body.lines) == R"(
  -       go on without an answer
> Left    return to the question before this one
  !       mark this question, or take the mark off
  +       keep a note of your own with this
          question
  Del     take back what you answered here
  Tab     what is answered, not answered and
          flagged
  =       hand in; you are asked once more before
          it counts
  Ctrl-D  leave; what you answered is kept, and
          'viva resume' goes on
  ?       what there is to be asked for here
)");
  CHECK(body.caret == Caret{1, 0});
  CHECK(keyed_commands(Place::kExam).size() == 9);
  CHECK(keyed_commands(Place::kExam)[1]->key == "Left");
}

TEST_CASE("the caret counts rows, not lines") {
  CHECK(menu_body(Place::kExam, 4, 50).caret == Caret{5, 0});
}

TEST_CASE("the keys that choose and move come before those of commands") {
  CHECK(shown(keys_page(Place::kPractice, "Choose one.", 76)) == R"(
Choose one.

  A, B, 1, 2 ...  choose an answer
  Up, Down        move among the answers
  Space           choose, or take back, where several may be right
  Enter           confirm the answer; then go on
  PgUp, PgDn      scroll
  <, >            move wide code to the side
  Esc             show a menu of what can be done
  *               the author's hint, if there is one
  -               go on without an answer
  Left            return to the question before this one
  !               mark this question, or take the mark off
  +               keep a note of your own with this question
  Tab             what is answered, not answered and flagged
  Ctrl-D          leave; what you answered is kept, and 'viva resume' goes
                  on
  ?               what there is to be asked for here
)");
  CHECK(shown(keys_page(Place::kMenu, "", 60)) == R"(
  Up, Down    move in the list
  Enter       go where the mark stands
  PgUp, PgDn  scroll
  <, >        move wide code to the side
  Esc         show a menu of what can be done
  Ctrl-D      leave
  ?           what there is to be asked for here
)");
}

TEST_CASE("on a narrow page what a key does stands below it") {
  CHECK(shown(keys_page(Place::kMenu, "", 28)) == R"(
  Up, Down
    move in the list
  Enter
    go where the mark stands
  PgUp, PgDn
    scroll
  <, >
    move wide code to the
    side
  Esc
    show a menu of what can
    be done
  Ctrl-D
    leave
  ?
    what there is to be
    asked for here
)");
}

}  // namespace
}  // namespace viva
