#pragma once

#include <string>
#include <string_view>

namespace viva {

// Text that may be shown: valid UTF-8 in which no character can steer a
// terminal. Only make_safe() makes one.
class SafeText {
 public:
  SafeText() = default;

  const std::string& str() const { return text_; }
  bool empty() const { return text_.empty(); }

 private:
  friend SafeText make_safe(std::string_view text);

  // Appends what make_safe() would give.
  void append_safe(std::string& out, std::string_view text);
  std::string text_;
};

// Shows C0 controls and DEL as carets (`^[`), C1 controls, bidi controls
// (U+061C, 200E, 200F, 202A-202E, 2066-2069) and the line separators U+2028
// and U+2029 as `\u{202e}`, a tab as four spaces and a byte that is not UTF-8
// as U+FFFD. A line end is a control too: split into lines first.
SafeText make_safe(std::string_view text);

// Appends what make_safe() would give.
void append_safe(std::string& out, std::string_view text);

}  // namespace viva
