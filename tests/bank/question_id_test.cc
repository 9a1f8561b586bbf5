#include "viva/bank/question_id.h"

#include "support/catch.h"
#include "support/small_bank.h"

namespace viva {
namespace {

QuestionId id_of(const std::string& question) {
  return question_ids(small_bank({question}))[0][0];
}

TEST_CASE("an id is sixteen hexadecimal digits that never change") {
  CHECK(id_of("What is it? | This | *That") == "308a8aec58085478");
}

TEST_CASE("reordering choices or correcting the key keeps the id") {
  const QuestionId id = id_of("What is it? | This | *That");
  CHECK(id_of("What is it? | That | This") == id);
  CHECK(id_of("What is it? | *This | That") == id);
  CHECK(id_of("what  is IT? | this | *that | ! new") == id);
}

TEST_CASE("another stem or another choice is another id") {
  const QuestionId id = id_of("What is it? | This | *That");
  CHECK(id_of("Who is it? | This | *That") != id);
  CHECK(id_of("What is it? | This | *Those") != id);
  CHECK(id_of("What is it? | This") != id);
}

TEST_CASE("equal questions are told apart by their order") {
  const auto ids =
      question_ids(small_bank({"Q | a | *b", "R | a | *b", "Q | a | *b"}));
  CHECK(ids[0][2] == ids[0][0] + "#2");
  CHECK(ids[0][1] != ids[0][0]);
}

}  // namespace
}  // namespace viva
