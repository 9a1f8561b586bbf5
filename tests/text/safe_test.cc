#include "viva/text/safe.h"

#include "support/catch.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

std::string safe(std::string_view text) { return make_safe(text).str(); }

TEST_CASE("text without controls stays as it is") {
  CHECK(safe("naïve 日本 👍🏽") == "naïve 日本 👍🏽");
}

TEST_CASE("a control is shown wherever it stands") {
  for (std::size_t size = 0; size < 140; ++size) {
    const std::string begin(size, '~');
    CHECK(safe(begin) == begin);
    CHECK(safe(begin + "\x1b" + begin) == begin + "^[" + begin);
  }
}

TEST_CASE("escape and its kin are shown as carets") {
  CHECK(safe("\x1b[31m") == "^[[31m");
  CHECK(safe(std::string_view("\0\x7f\r\n", 4)) == "^@^?^M^J");
}

TEST_CASE("C1 controls and bidi controls are shown by number") {
  CHECK(safe("\u009b31m") == "\\u{9b}31m");
  CHECK(safe("a\u202Eb\u2066c\u061Cd") == "a\\u{202e}b\\u{2066}c\\u{61c}d");
}

TEST_CASE("a tab is four spaces") { CHECK(safe("a\tb") == "a    b"); }

TEST_CASE("bytes that are not UTF-8 are shown as U+FFFD") {
  CHECK(safe("a\x9b\xFFz") == "a\uFFFD\uFFFDz");
}

TEST_CASE("no control character survives in any text") {
  for (char32_t code = 0; code < 0x2100; ++code) {
    std::string text;
    append_utf8(text, code);
    for (const char c : safe(text)) {
      const auto byte = static_cast<unsigned char>(c);
      REQUIRE(byte >= 0x20);
      REQUIRE(byte != 0x7F);
    }
    const bool c1 = code >= 0x80 && code < 0xA0;
    if (c1) REQUIRE(safe(text).starts_with("\\u{"));
  }
}

}  // namespace
}  // namespace viva
