#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva {

// A text being typed, with a cursor in it, which stands between two of what a
// person calls characters (grapheme clusters): by them it moves and deletes.
// The text is UTF-8 and shown as it is (see make_safe()): line ends and tabs
// that are pasted become spaces, other controls, those of direction included,
// are left out, bytes that are not UTF-8 become U+FFFD. Where what is typed or
// left beside the cursor joins its neighbour, the cursor stands behind both.
class LineEdit {
 public:
  LineEdit() = default;

  // The cursor stands behind it.
  explicit LineEdit(std::string_view text) { insert(text); }

  const std::string& text() const { return text_; }
  std::size_t cursor() const { return cursor_; }  // a byte offset
  bool empty() const { return text_.empty(); }

  // At most `most` code points in all; what is more is left out, but never a
  // part of a character.
  void insert(std::string_view typed, std::size_t most = kLongest);

  void erase_back();
  void erase();            // the character under the cursor
  void erase_word_back();  // with the spaces between it and the cursor
  void erase_to_begin();
  void erase_to_end();

  void left();
  void right();
  void home();
  void end();

  static constexpr std::size_t kLongest = 4000;

 private:
  void erase_part(std::size_t begin, std::size_t end);
  std::size_t border_from(std::size_t offset) const;  // there or behind it
  std::size_t border_before(std::size_t offset) const;

  std::string text_;
  std::size_t cursor_ = 0;
};

}  // namespace viva
