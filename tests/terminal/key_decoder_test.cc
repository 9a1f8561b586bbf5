#include "terminal/key_decoder.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "key_words.h"
#include "support/catch.h"

namespace viva {
namespace {

void take_all(KeyDecoder& decoder, bool nothing_more_comes,
              std::string& words) {
  while (true) {
    const bool has_key = decoder.has_key();
    const std::optional<KeyPress> key = decoder.next(nothing_more_comes);
    if (!nothing_more_comes) CHECK(has_key == key.has_value());
    if (!key) return;
    words += (words.empty() ? "" : " ") + word_of(*key);
  }
}

// The keys of the bytes, after which nothing comes.
std::string keys(std::string_view bytes) {
  KeyDecoder decoder;
  decoder.feed(bytes);
  std::string words;
  take_all(decoder, false, words);
  take_all(decoder, true, words);
  CHECK_FALSE(decoder.is_waiting());
  return words;
}

TEST_CASE("characters are text, one by one") {
  CHECK(keys("aB 1~") == "'a' 'B' ' ' '1' '~'");
  CHECK(keys("é漢😀") == "'é' '漢' '😀'");
}

TEST_CASE("control characters are the keys that send them") {
  CHECK(keys("\r\n\t") == "<enter> <enter> <tab>");
  CHECK(keys("\x7f\b") == "<backspace> <backspace>");
  CHECK(keys("\x01\x03\x1a") == "^a ^c ^z");
  CHECK(keys(std::string_view("\0\x1c\x1f", 3)) == "<other> <other> <other>");
}

TEST_CASE("bytes that are not UTF-8 are other keys, C1 controls too") {
  CHECK(keys("\xff\x80g") == "<other> <other> 'g'");
  CHECK(keys("\xe2\x82g") == "<other> <other> 'g'");
  CHECK(keys("\xc3") == "<other>");
  CHECK(keys("\xc2\x9b\xc2\x85") == "<other> <other>");
  CHECK(keys("\xed\xa0\x80") == "<other> <other> <other>");
}

TEST_CASE("the sequences of each terminal are the same keys") {
  struct Row {
    const char* key;
    std::vector<std::string> sequences;
  };
  const std::vector<Row> rows = {
      {"<up>", {"[A", "OA", "[1;5A", "[a", "Oa", "O5A", "\x1b[A"}},
      {"<down>", {"[B", "OB", "[1;2B", "[b", "Ob"}},
      {"<right>", {"[C", "OC", "[1;3C", "[c", "Oc"}},
      {"<left>", {"[D", "OD", "[1;9D", "[d", "Od"}},
      {"<home>", {"[H", "OH", "[1~", "[7~", "[1;5H", "[1;5~", "[7^"}},
      {"<end>", {"[F", "OF", "[4~", "[8~", "[1;5F", "[8$", "[8@"}},
      {"<pageup>", {"[5~", "[5;5~", "[5^"}},
      {"<pagedown>", {"[6~", "[6;2~", "[6$"}},
      {"<delete>", {"[3~", "[3;5~", "[3$", "[3^"}},
      {"<backtab>", {"[Z", "[1;2Z"}},
      {"<enter>", {"OM"}},
      {"<other>",
       {"[2~", "OP", "[15~", "[[A", "[1;5P", "[E", "[I", "[97;5u", "b", "é",
        "\r", "\x7f", "[201~", "[~", "[?1;2c", "[24;80R"}},
  };
  for (const Row& row : rows) {
    for (const std::string& sequence : row.sequences) {
      CAPTURE(sequence);
      CHECK(keys("\x1b" + sequence) == row.key);
      CHECK(keys("\x1b" + sequence + "z") == row.key + std::string(" 'z'"));
    }
  }
}

TEST_CASE("what a mouse reports and a terminal answers is passed over") {
  CHECK(keys("\x1b[M !!x") == "<other> 'x'");
  CHECK(keys("\x1b[<0;10;20Mx") == "<other> 'x'");
  CHECK(keys("\x1b[32;1;1Mx") == "<other> 'x'");
  CHECK(keys("\x1b]11;rgb:0000/0000/0000\ax") == "<other> 'x'");
  CHECK(keys("\x1bP>|xterm(390)\x1b\\x") == "<other> 'x'");
  CHECK(keys("\x1b[?2026;2$yx") == "<other> 'x'");
}

TEST_CASE("a lone ESC is Escape once nothing more comes") {
  KeyDecoder decoder;
  decoder.feed("\x1b");
  CHECK_FALSE(decoder.next(false));
  CHECK(decoder.is_waiting());
  CHECK(word_of(decoder.next(true).value()) == "<escape>");
  CHECK_FALSE(decoder.is_waiting());
  CHECK(keys("\x1b\x1b") == "<escape> <escape>");
  CHECK(keys("\x1b\x1bq") == "<escape> <other>");
}

TEST_CASE("a sequence that breaks off is one other key") {
  CHECK(keys("\x1b[") == "<other>");
  CHECK(keys("\x1bO") == "<other>");
  CHECK(keys("\x1b[1;") == "<other>");
  CHECK(keys("\x1b[1\x1b[A") == "<other> <up>");
  CHECK(keys("\x1b[1\rx") == "<other> <enter> 'x'");
}

TEST_CASE("a sequence without an end ends at some length") {
  const std::string digits(61, '1');
  CHECK(keys("\x1b[" + digits + "A") == "<up>");
  CHECK(keys("\x1b[" + digits + "1Ax") == "<other> 'A' 'x'");
  CHECK(keys("\x1b]" + std::string(4094, '1') + "x") == "<other> 'x'");
}

TEST_CASE("a paste is one key with LF at its line ends") {
  CHECK(keys("\x1b[200~a\r\nb\rc\nd\x1b[201~x") == "paste'a\nb\nc\nd' 'x'");
  CHECK(keys("\x1b[200~\x1b[201~") == "paste''");
  CHECK(keys("\x1b[200~a\tb\x1b[A\x07\xc2\x9b\x7f!\x1b[201~") ==
        "paste'a\tb[A!'");
  CHECK(keys("\x1b[200~\xff\x1b[201~") == "paste'\xef\xbf\xbd'");
}

TEST_CASE("a paste that is too long is cut between characters") {
  const std::string most(KeyDecoder::kMaxPaste - 2, 'x');
  CHECK(keys("\x1b[200~" + most + "漢字\x1b[201~y") ==
        "paste'" + most + "' 'y'");
}

TEST_CASE("a paste whose end is lost ends once nothing more comes") {
  KeyDecoder decoder;
  decoder.feed("\x1b[200~ab\x1b[2");
  CHECK_FALSE(decoder.next(false));
  CHECK(decoder.is_in_paste());
  CHECK(decoder.next(true).value().text == "ab");
  CHECK_FALSE(decoder.is_in_paste());
  decoder.feed("c");
  CHECK(decoder.next(false).value().text == "c");
}

TEST_CASE("a megabyte of keys at once takes no longer than one by one") {
  KeyDecoder decoder;
  decoder.feed(std::string(1'000'000, 'x'));
  int keys = 0;
  while (decoder.next(false)) ++keys;
  CHECK(keys == 1'000'000);
}

// Bytes of which sequences are likely to come.
std::string random_bytes(std::mt19937& random) {
  const std::vector<std::string> pieces = {
      "\x1b", "[",    "O",        "200~", "\x1b[200~", "\x1b[201~",    "1",
      ";5",   "A",    "~",        "$",    "M",         "\xe6\xbc\xa2", "\xe6",
      "\x80", "\xff", "\r",       "\n",   "P",         "\\",           "\a",
      "x",    "?",    "\xc2\x9b", "]"};
  std::string bytes;
  for (auto left = random() % 24; left > 0; --left) {
    bytes += pieces[random() % pieces.size()];
  }
  return bytes;
}

TEST_CASE("how the bytes are cut into reads makes no difference to the keys") {
  std::mt19937 random(7);
  for (int i = 0; i < 3000; ++i) {
    const std::string bytes = random_bytes(random);
    CAPTURE(i, bytes);
    KeyDecoder decoder;
    std::string words;
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t size = 1 + random() % 4;
      decoder.feed(std::string_view(bytes).substr(at, size));
      take_all(decoder, false, words);
      at += size;
    }
    take_all(decoder, true, words);
    REQUIRE(words == keys(bytes));
  }
}

}  // namespace
}  // namespace viva
