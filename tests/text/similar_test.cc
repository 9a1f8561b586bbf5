#include "viva/text/similar.h"

#include <array>

#include "support/catch.h"

namespace viva {
namespace {

constexpr std::array<std::string_view, 3> kWords = {"answer", "stem",
                                                    "choices"};

TEST_CASE("a letter too many, too few, wrong or swapped is one edit") {
  CHECK(edit_distance("answer", "answer") == 0);
  CHECK(edit_distance("answeer", "answer") == 1);
  CHECK(edit_distance("anwer", "answer") == 1);
  CHECK(edit_distance("anszer", "answer") == 1);
  CHECK(edit_distance("anwser", "answer") == 1);
  CHECK(edit_distance("", "stem") == 4);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("a word that is near is suggested and one that is not is not") {
  CHECK(did_you_mean("anwser", kWords) == ", did you mean 'answer'?");
  CHECK(did_you_mean("steam", kWords) == ", did you mean 'stem'?");
  CHECK(did_you_mean("layout", kWords).empty());
  CHECK(did_you_mean("", kWords).empty());
}

TEST_CASE("texts are as like as the runs of three letters they share") {
  CHECK(likeness("night", "night") == 1);
  CHECK(likeness("night", "nacht") == Approx(0));
  CHECK(likeness("context", "contexts") == Approx(10.0 / 11));
  CHECK(likeness("ab", "ab") == 1);
  CHECK(likeness("ab", "ac") == 0);
  CHECK(likeness("", "") == 1);
}

}  // namespace
}  // namespace viva
