#include "viva/text/fold.h"

#include <string>
#include <vector>

#include "support/catch.h"
#include "viva/text/byte_bits.h"
#include "viva/text/fence.h"
#include "viva/text/utf8.h"

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

// All bytes, with those that stand beside each other far apart.
std::string all_bytes() {
  std::string bytes;
  for (std::size_t i = 0; i < 256; ++i) {
    bytes += static_cast<char>(i * 37 % 256);
  }
  return bytes;
}

TEST_CASE("many bytes at once are of the kinds that each is of") {
  const std::string bytes = all_bytes();
  for (std::size_t begin = 0; begin < bytes.size(); ++begin) {
    for (std::size_t size = 0; size <= kBitsAtOnce + 1; ++size) {
      const std::string_view text = std::string_view(bytes).substr(begin, size);
      const std::uint64_t bits = bits_of<is_letter_or_digit>(text);
      for (std::size_t i = 0; i < kBitsAtOnce; ++i) {
        const bool is = i < text.size() && is_letter_or_digit(text[i]);
        REQUIRE((bits >> i & 1U) == (is ? 1 : 0));
      }
    }
  }
}

TEST_CASE("a letter or digit is one of ASCII's or any byte outside of it") {
  const std::string_view ascii =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  for (const char c : all_bytes()) {
    const bool in_ascii = ascii.find(c) != ascii.npos;
    const bool outside = static_cast<unsigned char>(c) >= 0x80;
    CHECK(is_ascii_letter_or_digit(c) == in_ascii);
    CHECK(is_letter_or_digit(c) == (in_ascii || outside));
  }
}

TEST_CASE("a byte outside of ASCII is found wherever it stands") {
  for (std::size_t size = 0; size < 40; ++size) {
    std::string text(size, 'x');
    CHECK(is_ascii(text));
    CHECK(count_characters(text) == size);
    for (std::size_t at = 0; at < size; ++at) {
      text[at] = static_cast<char>(0xFF);
      CHECK_FALSE(is_ascii(text));
      text[at] = 'x';
    }
  }
}

}  // namespace
}  // namespace viva
