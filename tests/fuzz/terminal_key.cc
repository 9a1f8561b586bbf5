#include <optional>
#include <utility>
#include <vector>

#include "fuzz/target.h"
#include "terminal/key_decoder.h"
#include "viva/text/utf8.h"

namespace viva::fuzz {
namespace {

using Keys = std::vector<KeyPress>;

bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

void hold_text(const KeyPress& key) {
  const bool paste = key.kind == KeyPress::Kind::kPaste;
  std::string_view text = key.text;
  hold(
      paste || key.kind != KeyPress::Kind::kText || count_characters(text) == 1,
      "a key is one character");
  while (!text.empty()) {
    const Decoded decoded = decode_utf8(text);
    hold(decoded.valid, "a key's text is UTF-8");
    const bool line = decoded.code == '\n' || decoded.code == '\t';
    hold((paste && line) || !is_control(decoded.code),
         "a key's text has no controls");
    text.remove_prefix(decoded.size);
  }
}

void take_all(KeyDecoder& decoder, bool nothing_more_comes, Keys& keys) {
  while (true) {
    const bool has_key = decoder.has_key();
    std::optional<KeyPress> key = decoder.next(nothing_more_comes);
    hold(nothing_more_comes || has_key == key.has_value(),
         "a key is there when it is said to be");
    if (!key) return;
    hold_text(*key);
    keys.push_back(std::move(*key));
  }
}

Keys end_of(KeyDecoder& decoder, Keys keys) {
  take_all(decoder, true, keys);
  hold(!decoder.is_waiting(), "nothing is left at the end");
  return keys;
}

Keys keys_at_once(std::string_view bytes) {
  KeyDecoder decoder;
  decoder.feed(bytes);
  Keys keys;
  take_all(decoder, false, keys);
  return end_of(decoder, std::move(keys));
}

// In pieces of up to `most` bytes, each as long as the last byte says.
Keys keys_in_pieces(std::string_view bytes, std::size_t most) {
  KeyDecoder decoder;
  Keys keys;
  std::size_t size = 1;
  while (!bytes.empty()) {
    const std::string_view piece = bytes.substr(0, size);
    decoder.feed(piece);
    take_all(decoder, false, keys);
    size = 1 + static_cast<unsigned char>(piece.back()) % most;
    bytes.remove_prefix(piece.size());
  }
  return end_of(decoder, std::move(keys));
}

}  // namespace

void try_input(std::string_view bytes) {
  const Keys keys = keys_at_once(bytes);
  hold(keys.size() <= bytes.size(), "a key is a byte at least");
  for (const std::size_t most : {1, 7, 256}) {
    hold(keys_in_pieces(bytes, most) == keys,
         "how the bytes are cut makes no difference");
  }
}

}  // namespace viva::fuzz
