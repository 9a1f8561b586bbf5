#include "cli/front.h"

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("the flag is before ACCESSIBLE, that before the configuration") {
  struct Row {
    PlainHints hints;
    bool plain;
  };
  const std::optional<bool> none;
  const std::vector<Row> rows = {
      {{none, false, none, true}, false}, {{none, false, none, false}, true},
      {{true, false, none, true}, true},  {{true, false, false, true}, true},
      {{false, true, true, true}, false}, {{false, true, true, false}, true},
      {{none, true, none, true}, true},   {{none, true, false, true}, true},
      {{none, false, true, true}, true},  {{none, false, false, true}, false},
      {{none, false, false, false}, true}};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    INFO("row " << i);
    CHECK(wants_plain(rows[i].hints) == rows[i].plain);
  }
}

TEST_CASE("colour goes by flag, NO_COLOR, FORCE_COLOR, configuration, output") {
  constexpr auto kNever = ColorChoice::kNever;
  constexpr auto kAlways = ColorChoice::kAlways;
  CHECK(wants_color(kAlways, {true, false, false}, kNever));
  CHECK_FALSE(wants_color(kNever, {false, true, true}, kAlways));
  CHECK_FALSE(wants_color({}, {true, true, true}, kAlways));
  CHECK(wants_color({}, {false, true, false}, kNever));
  CHECK(wants_color({}, {false, false, false}, kAlways));
  CHECK_FALSE(wants_color({}, {false, false, true}, kNever));
  CHECK(wants_color({}, {false, false, true}, {}));
  CHECK_FALSE(wants_color({}, {false, false, false}, ColorChoice::kAuto));
  CHECK(wants_color(ColorChoice::kAuto, {false, false, true}, kNever));
}

}  // namespace
}  // namespace viva
