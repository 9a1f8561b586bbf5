#include "format/values.h"

#include "format/kinds.h"
#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("a time limit is minutes, or hours and minutes") {
  CHECK(read_minutes("45") == 45U);
  CHECK(read_minutes("45 min") == 45U);
  CHECK(read_minutes("1 minute") == 1U);
  CHECK(read_minutes("2 h") == 120U);
  CHECK(read_minutes("1h30") == 90U);
  CHECK(read_minutes("1 hour 30 minutes") == 90U);
  for (const std::string_view text :
       {"", "0", "0 h", "soon", "-5", "1.5 h", "45 s", "99999999999", "h",
        "5 h x", "1 h 30 h"}) {
    CHECK_FALSE(read_minutes(text));
  }
}

TEST_CASE("a percentage has a sign or none and is 0 to 100") {
  CHECK(read_percent("60") == 60);
  CHECK(read_percent(" 62.5 % ") == 62.5);
  CHECK_FALSE(read_percent("101"));
  CHECK_FALSE(read_percent("-1"));
  CHECK_FALSE(read_percent("%"));
}

TEST_CASE("a kind has several names") {
  CHECK(kind_name(*find_kind("True / False")) == "true-false");
  CHECK(kind_name(*find_kind("short answer")) == "text");
  CHECK(kind_name(*find_kind("MULTIPLE")) == "multiple");
  CHECK_FALSE(find_kind("essay"));
  CHECK(kind_advice("numric") == ", did you mean 'numeric'?");
  CHECK(kind_advice("essay") ==
        "; the kinds are single, multiple, true-false, numeric, text");
}

TEST_CASE("a text is tidied as every form of a bank can hold it") {
  Arena arena;
  const auto tidied = [&](std::string_view text) {
    return std::string(tidy({text, {}}, arena).view);
  };
  CHECK(tidied("  a  \r\n\r\n\t b\t\n\n") == "a\n\n\t b");
  CHECK(tidied("\n\n").empty());
  CHECK(one_line({" a\nb ", {}}, arena).view == "a b");
}

}  // namespace
}  // namespace viva
