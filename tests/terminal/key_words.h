#pragma once

#include <array>
#include <string>
#include <utility>

#include "terminal/key_press.h"

namespace viva {

// A key in a word: a text in quotes, "^c", "<up>", "paste'...'".
inline std::string word_of(const KeyPress& key) {
  using Kind = KeyPress::Kind;
  static constexpr auto kWords = std::to_array<std::pair<Kind, const char*>>({
      {Kind::kEnter, "<enter>"},
      {Kind::kEscape, "<escape>"},
      {Kind::kTab, "<tab>"},
      {Kind::kBackTab, "<backtab>"},
      {Kind::kDelete, "<delete>"},
      {Kind::kBackspace, "<backspace>"},
      {Kind::kUp, "<up>"},
      {Kind::kDown, "<down>"},
      {Kind::kLeft, "<left>"},
      {Kind::kRight, "<right>"},
      {Kind::kHome, "<home>"},
      {Kind::kEnd, "<end>"},
      {Kind::kPageUp, "<pageup>"},
      {Kind::kPageDown, "<pagedown>"},
      {Kind::kResize, "<resize>"},
      {Kind::kTime, "<time>"},
      {Kind::kClosed, "<closed>"},
      {Kind::kOther, "<other>"},
  });
  if (key.kind == Kind::kText) return "'" + key.text + "'";
  if (key.kind == Kind::kControl) return "^" + key.text;
  if (key.kind == Kind::kPaste) return "paste'" + key.text + "'";
  if (key.kind == Kind::kSignal) return "signal" + std::to_string(key.signal);
  for (const auto& [kind, word] : kWords) {
    if (kind == key.kind) return word;
  }
  return "?";
}

}  // namespace viva
