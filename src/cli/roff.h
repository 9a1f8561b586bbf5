#pragma once

#include <string>
#include <string_view>

namespace viva {

// Text as man(7) shows it letter by letter: nothing in it is a request or an
// escape, and its hyphens can be copied to a command line. In bold or italic if
// so asked.
std::string roff_text(std::string_view text);
std::string roff_bold(std::string_view text);
std::string roff_italic(std::string_view text);

// A page of the manual in the macros of man(7), written from top to bottom.
// What takes roff takes what the functions above give, also of several lines.
class RoffPage {
 public:
  // Names are "viva-take"; the release is "viva 0.1.0", the date as in ISO
  // 8601.
  RoffPage(std::string_view name, std::string_view date,
           std::string_view release);

  RoffPage& section(std::string_view title);
  // Filled lines.
  RoffPage& text(std::string_view roff);
  RoffPage& paragraph(std::string_view roff);
  // A line of its own.
  RoffPage& line(std::string_view roff);
  // A term, and below it, indented, what it means.
  RoffPage& item(std::string_view term, std::string_view meaning);
  // Lines that keep their columns.
  RoffPage& example(std::string_view text);

  const std::string& str() const { return roff_; }

 private:
  std::string roff_;
};

}  // namespace viva
