#include "viva/text/pattern.h"

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("a pattern fits the whole text, in any case") {
  const Pattern pattern("colou?r");
  CHECK(pattern.matches("colour"));
  CHECK(pattern.matches("COLOR"));
  CHECK_FALSE(pattern.matches("colours"));
  CHECK_FALSE(pattern.matches("a color"));
}

TEST_CASE("what is no pattern says why and matches nothing") {
  CHECK_FALSE(Pattern::fault("a+"));
  CHECK(Pattern::fault("a(").has_value());
  CHECK_FALSE(Pattern("a(").matches("a("));
}

TEST_CASE("a pattern that others take forever for is answered at once") {
  CHECK_FALSE(Pattern("(a+)+b").matches(std::string(5000, 'a')));
}

}  // namespace
}  // namespace viva
