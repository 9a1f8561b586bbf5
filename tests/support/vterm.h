#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "viva/text/frame.h"

namespace viva {

// A terminal in memory (libvterm): what it is written is what a person would
// see.
class Emulator {
 public:
  struct Cell {
    std::string text;  // empty in an empty cell and behind a wide character
    int width = 1;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
    bool reversed = false;
    std::string color;  // "" for the usual one, an index as "63", "#rrggbb"
  };

  explicit Emulator(Size size = {});
  ~Emulator();
  Emulator(const Emulator&) = delete;
  Emulator& operator=(const Emulator&) = delete;

  void write(std::string_view bytes);
  void resize(Size size);

  Size size() const;
  // The text of a row, from 0, without spaces at its end.
  std::string row(int row) const;
  // All rows with a line end each and one in front, without empty rows at the
  // end: a raw string can begin on a line of its own.
  std::string picture() const;
  // Whether the text stands in some row.
  bool shows(std::string_view text) const;
  Cell cell(int row, int column) const;
  Caret cursor() const;
  bool is_cursor_visible() const;
  // Whether the alternate screen is shown.
  bool is_alternate() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace viva
