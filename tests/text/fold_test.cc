#include "viva/text/fold.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "viva/text/fence.h"

namespace viva {
namespace {

TEST_CASE("folding takes case and white space away") {
  CHECK(fold("  What\tIS \n it? ") == "what is it?");
  CHECK(fold("STRASSE") == fold("Straße"));
  CHECK(fold("a\u00A0b") == "a b");
}

TEST_CASE("folding composes characters") {
  CHECK(fold("Cafe\u0301") == fold("caf\u00E9"));
}

TEST_CASE("folding replaces bytes that are not UTF-8") {
  CHECK(fold("A\xFF") == "a\uFFFD");
}

// The vectors of the FNV reference code.
TEST_CASE("FNV-1a gives the published hashes") {
  CHECK(fnv1a("") == 0xCBF29CE484222325U);
  CHECK(fnv1a("a") == 0xAF63DC4C8601EC8CU);
  CHECK(fnv1a("foobar") == 0x85944171F73967E8U);
}

TEST_CASE("texts can be hashed one behind the other") {
  CHECK(fnv1a("bar", fnv1a("foo")) == fnv1a("foobar"));
}

TEST_CASE("a fence is three marks or more") {
  CHECK(opened_fence("```cpp")->size == 3);
  CHECK(opened_fence("~~~~ x")->size == 4);
  CHECK_FALSE(opened_fence("``"));
  CHECK_FALSE(opened_fence("```not `code`"));
  CHECK_FALSE(opened_fence("text"));
}

TEST_CASE("a fence is closed by a row that is as long and stands alone") {
  CHECK(closes_fence("```", {'`', 3}));
  CHECK(closes_fence("````  ", {'`', 3}));
  CHECK_FALSE(closes_fence("```", {'`', 4}));
  CHECK_FALSE(closes_fence("```cpp", {'`', 3}));
  CHECK_FALSE(closes_fence("~~~", {'`', 3}));
}

TEST_CASE("texts are compared as they are folded") {
  CHECK(same_folded(" One  two", "one TWO "));
  CHECK(same_folded("\u00c9t\u00e9", "e\u0301t\u00c9"));
  CHECK(same_folded("\u212A", "k"));
  CHECK_FALSE(same_folded("one", "two"));
  CHECK_FALSE(same_folded("one", "ones"));
  CHECK(same_folded("", " "));
}

TEST_CASE("two texts are the same just if they are once folded") {
  const std::vector<std::string> parts = {"a", "A",      "b",      "=",
                                          " ", "\u00A0", "\u0301", "\xC3"};
  std::vector<std::string> texts = {""};
  for (std::size_t begin = 0, pieces = 0; pieces < 3; ++pieces) {
    const std::size_t end = texts.size();
    for (; begin < end; ++begin) {
      for (const std::string& part : parts) {
        texts.push_back(texts[begin] + part);
      }
    }
  }
  std::vector<std::string> folded;
  for (const std::string& text : texts) folded.push_back(fold(text));
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    for (std::size_t j = 0; j < texts.size(); ++j) {
      const bool same = folded[i] == folded[j];
      wrong += same_folded(texts[i], texts[j]) == same ? 0U : 1U;
    }
  }
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace viva
