#include "viva/session/paper_code.h"

#include "support/catch.h"

namespace viva {
namespace {

TEST_CASE("a code is the seed and the digest in base32") {
  CHECK(write_paper_code({42, 0}) == "1A-0000");
  CHECK(write_paper_code({0, 0xFFFFF}) == "0-ZZZZ");
}

TEST_CASE("every code reads back") {
  for (const std::uint64_t seed :
       {std::uint64_t{0}, std::uint64_t{31}, std::uint64_t{1} << 30U,
        ~std::uint64_t{0}}) {
    const PaperCode code{seed, 0x12345};
    CHECK(read_paper_code(write_paper_code(code)) == code);
  }
}

TEST_CASE("a plain number is a seed") {
  CHECK(read_paper_code("42") == PaperCode{42, std::nullopt});
  CHECK(read_paper_code("18446744073709551615")->seed == ~std::uint64_t{0});
}

TEST_CASE("a code may be typed in lower case with letters for digits") {
  CHECK(read_paper_code("la-o0o0") == PaperCode{42, 0});
}

TEST_CASE("what is neither code nor number is refused") {
  for (const char* text :
       {"", "x", "-", "1A-", "-0000", "1A-000", "1A-00000", "1U-0000",
        "18446744073709551616", "-1", "4 2", "GZZZZZZZZZZZZ-0000"}) {
    INFO(text);
    CHECK_FALSE(read_paper_code(text));
  }
}

}  // namespace
}  // namespace viva
