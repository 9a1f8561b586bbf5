#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva {

// A text being typed, with a cursor in it. It moves and deletes by what a
// person calls a character. There are no line ends in it: pasted ones become
// spaces; other controls are left out.
class LineEdit {
 public:
  LineEdit() = default;

  // The cursor stands behind it.
  explicit LineEdit(std::string_view text) { insert(text); }

  const std::string& text() const { return text_; }
  std::size_t cursor() const { return cursor_; }  // a byte offset
  bool empty() const { return text_.empty(); }

  // At most `most` characters in all; what is more is left out.
  void insert(std::string_view typed, std::size_t most = kLongest);

  void erase_back();
  void erase();            // the character under the cursor
  void erase_word_back();  // with the spaces behind it
  void erase_to_begin();
  void erase_to_end();
  void clear();

  void left();
  void right();
  void home();
  void end();

  static constexpr std::size_t kLongest = 4000;

 private:
  std::string text_;
  std::size_t cursor_ = 0;
};

}  // namespace viva
