#include "terminal/key_decoder.h"

#include <algorithm>
#include <utility>

#include "terminal/key_sequence.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::string_view kPasteEnd = "\x1b[201~";

// How many bytes at the end may be the begin of what ends a paste.
std::size_t begun_end(std::string_view bytes) {
  std::size_t size = std::min(bytes.size(), kPasteEnd.size() - 1);
  while (!bytes.ends_with(kPasteEnd.substr(0, size))) --size;
  return size;
}

bool is_dropped(char32_t code) {
  if (code == '\n' || code == '\t') return false;
  return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

// What is left of a text without a last character that may be cut off.
std::string_view without_last(std::string_view bytes) {
  const auto is_inside = [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
  };
  while (!bytes.empty() && is_inside(bytes.back())) bytes.remove_suffix(1);
  return bytes.substr(0, bytes.size() - std::min<std::size_t>(bytes.size(), 1));
}

// Line ends become LF, other controls go, bytes that are not UTF-8 become
// U+FFFD.
std::string clean_paste(std::string_view bytes) {
  std::string text;
  while (!bytes.empty()) {
    const Decoded decoded = decode_utf8(bytes);
    bytes.remove_prefix(decoded.size);
    if (decoded.code == '\r') {
      if (bytes.starts_with('\n')) continue;
      text += '\n';
    } else if (!is_dropped(decoded.code)) {
      append_utf8(text, decoded.code);
    }
  }
  return text;
}

}  // namespace

// What is decoded goes here and not key by key: taking keys from the front of
// many bytes would move all the others each time.
void KeyDecoder::feed(std::string_view bytes) {
  bytes_.erase(0, begin_);
  begin_ = 0;
  bytes_ += bytes;
}

std::optional<KeyPress> KeyDecoder::next(bool nothing_more_comes) {
  if (in_paste_) return next_of_paste(nothing_more_comes);
  if (rest().empty()) return std::nullopt;
  KeySequence sequence =
      nothing_more_comes ? read_last_sequence(rest()) : read_sequence(rest());
  if (sequence.size == 0) return std::nullopt;
  begin_ += sequence.size;
  if (!sequence.begins_paste) return std::move(sequence.key);
  in_paste_ = true;
  return next_of_paste(nothing_more_comes);
}

bool KeyDecoder::has_key() const {
  const std::string_view bytes = rest();
  if (in_paste_) return bytes.find(kPasteEnd) != bytes.npos;
  if (bytes.empty()) return false;
  const KeySequence sequence = read_sequence(bytes);
  if (!sequence.begins_paste) return sequence.size > 0;
  return bytes.find(kPasteEnd, sequence.size) != bytes.npos;
}

bool KeyDecoder::is_waiting() const {
  return !has_key() && (in_paste_ || !rest().empty());
}

std::optional<KeyPress> KeyDecoder::next_of_paste(bool nothing_more_comes) {
  const std::size_t end = rest().find(kPasteEnd);
  const bool is_whole = end != rest().npos;
  keep(is_whole ? end : rest().size() - begun_end(rest()));
  if (!is_whole && !nothing_more_comes) return std::nullopt;
  begin_ += is_whole ? kPasteEnd.size() : rest().size();
  in_paste_ = false;
  const bool is_cut = paste_.size() == kMaxPaste;
  KeyPress key{KeyPress::Kind::kPaste,
               clean_paste(is_cut ? without_last(paste_) : paste_)};
  paste_.clear();
  return key;
}

// Moves the front of what came to the paste.
void KeyDecoder::keep(std::size_t size) {
  paste_.append(rest(), 0, std::min(size, kMaxPaste - paste_.size()));
  begin_ += size;
}

}  // namespace viva
