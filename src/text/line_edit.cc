#include "viva/text/line_edit.h"

#include "viva/text/safe.h"
#include "viva/text/utf8.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr char32_t kNextLine = 0x85;
constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;

bool is_line_end(char32_t code) {
  return code == '\n' || code == '\r' || code == kNextLine ||
         code == kLineSeparator || code == kParagraphSeparator;
}

// What is kept of what was typed or pasted.
std::string typed_text(std::string_view typed) {
  std::string kept;
  while (!typed.empty()) {
    const Decoded next = decode_utf8(typed);
    const std::string_view character = typed.substr(0, next.size);
    typed.remove_prefix(next.size);
    if (next.code == '\r' && typed.starts_with('\n')) typed.remove_prefix(1);
    if (is_line_end(next.code) || next.code == '\t') {
      kept += ' ';
    } else if (!next.valid) {
      append_utf8(kept, next.code);
    } else if (make_safe(character).str() == character) {
      kept += character;  // what is shown otherwise is a control
    }
  }
  return kept;
}

// The bytes of as many whole characters of the text as fit.
std::size_t fitting(std::string_view text, std::size_t room) {
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t size = first_grapheme(text.substr(end));
    const std::size_t count = count_characters(text.substr(end, size));
    if (count > room) break;
    room -= count;
    end += size;
  }
  return end;
}

}  // namespace

void LineEdit::insert(std::string_view typed, std::size_t most) {
  const std::string kept = typed_text(typed);
  const std::size_t used = count_characters(text_);
  const std::size_t size = fitting(kept, most > used ? most - used : 0);
  text_.insert(cursor_, kept, 0, size);
  cursor_ = border_from(cursor_ + size);
}

void LineEdit::erase_back() { erase_part(border_before(cursor_), cursor_); }

void LineEdit::erase() {
  if (cursor_ == text_.size()) return;
  erase_part(cursor_, border_from(cursor_ + 1));
}

void LineEdit::erase_word_back() {
  const std::string_view before = std::string_view(text_).substr(0, cursor_);
  const std::size_t last = before.find_last_not_of(' ');
  const std::size_t space =
      last == before.npos ? before.npos : before.find_last_of(' ', last);
  erase_part(space == before.npos ? 0 : space + 1, cursor_);
}

void LineEdit::erase_to_begin() { erase_part(0, cursor_); }

void LineEdit::erase_to_end() { erase_part(cursor_, text_.size()); }

void LineEdit::left() { cursor_ = border_before(cursor_); }

void LineEdit::right() {
  if (cursor_ < text_.size()) cursor_ = border_from(cursor_ + 1);
}

void LineEdit::home() { cursor_ = 0; }

void LineEdit::end() { cursor_ = text_.size(); }

void LineEdit::erase_part(std::size_t begin, std::size_t end) {
  text_.erase(begin, end - begin);
  cursor_ = border_from(begin);
}

std::size_t LineEdit::border_from(std::size_t offset) const {
  std::size_t border = 0;
  while (border < offset) {
    border += first_grapheme(std::string_view(text_).substr(border));
  }
  return border;
}

std::size_t LineEdit::border_before(std::size_t offset) const {
  std::size_t border = 0;
  std::size_t next = 0;
  while (next < offset) {
    border = next;
    next += first_grapheme(std::string_view(text_).substr(next));
  }
  return border;
}

}  // namespace viva
