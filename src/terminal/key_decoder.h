#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "terminal/key_press.h"

namespace viva {

// Turns the bytes of a keyboard into keys: UTF-8, the sequences of xterm, vt,
// the Linux console, rxvt and screen (modifiers of arrows and the like make no
// difference), and bracketed paste. What is not known, a mouse's report or a
// terminal's answer to a question becomes one kOther; bytes that are not UTF-8
// one each. How the bytes were cut into reads makes no difference.
class KeyDecoder {
 public:
  // Of a paste only so many bytes are kept, the rest is passed over.
  static constexpr std::size_t kMaxPaste = 65536;

  void feed(std::string_view bytes);

  // The next key; none if the bytes for it are not all there. With
  // `nothing_more_comes` a key is made of what there is: a lone ESC is Escape
  // then, and a paste is at its end.
  std::optional<KeyPress> next(bool nothing_more_comes);

  // Whether next(false) would give a key.
  bool has_key() const;

  // Whether the begin of a key stands there whose end has not come.
  bool is_waiting() const;

  // Whether that begin is a paste's, whose end may take longer to come.
  bool is_in_paste() const { return in_paste_; }

 private:
  std::optional<KeyPress> next_of_paste(bool nothing_more_comes);
  void keep(std::size_t size);

  // What is not decoded yet.
  std::string_view rest() const {
    return std::string_view(bytes_).substr(begin_);
  }

  std::string bytes_;
  std::size_t begin_ = 0;  // of what is not decoded yet
  std::string paste_;      // what came of a paste
  bool in_paste_ = false;
};

}  // namespace viva
