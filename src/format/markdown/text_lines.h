#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "format/markdown/line.h"
#include "viva/bank/bank.h"

namespace viva::markdown {

// Collects the lines of one text. The lines below its mark lose the
// indentation that they share, at most `width` columns: that of the mark they
// hang on, or all of it if nothing stands behind the mark itself. Escapes of
// lines outside of code are taken away.
class TextLines {
 public:
  bool is_open() const { return open_; }

  // Whether nothing stands behind the mark itself.
  bool is_bare() const { return bare_; }

  void open(const Line& first, std::uint32_t width);
  void add(const Line& line);

  // Keeps a blank line or a rule in mind: it belongs to the text only if more
  // of the text follows.
  void hold(const Line& line);

  // Ends the text without keeping it.
  void drop() { open_ = false; }

  // Ends the text. Its view points into `bytes` where the text stands there
  // in one piece, else into the arena.
  Text close(std::string_view bytes, Arena& arena);

 private:
  struct Piece {
    Span span;
    bool code = false;
  };

  std::uint32_t shared_indent(std::string_view bytes) const;
  std::string joined(std::string_view bytes) const;

  bool open_ = false;
  bool bare_ = false;  // nothing stands behind the mark itself
  std::uint32_t width_ = 0;
  std::vector<Piece> lines_;
  std::vector<Piece> held_;
};

}  // namespace viva::markdown
