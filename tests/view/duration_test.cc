#include "view/duration.h"

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("a duration is told in seconds, minutes and hours") {
  CHECK(duration_text(0) == "0 s");
  CHECK(duration_text(-1) == "0 s");
  CHECK(duration_text(499) == "0 s");
  CHECK(duration_text(500) == "1 s");
  CHECK(duration_text(45'000) == "45 s");
  CHECK(duration_text(60'000) == "1 min");
  CHECK(duration_text(725'000) == "12 min 5 s");
  CHECK(duration_text(67 * 60'000) == "1 h 7 min");
  CHECK(duration_text(67 * 60'000 + 30'000) == "1 h 7 min 30 s");
  CHECK(duration_text(30 * 3'600'000LL) == "30 h");
}

TEST_CASE("a duration in whole words is read out as it stands") {
  CHECK(long_duration_text(60'000) == "1 minute");
  CHECK(long_duration_text(90'000) == "1 minute 30 seconds");
  CHECK(long_duration_text(0) == "0 seconds");
}

}  // namespace
}  // namespace viva
