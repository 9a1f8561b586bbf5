#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "format/rules.h"
#include "viva/text/source.h"

namespace viva {

// Reports bytes that are not UTF-8, characters that were read with the wrong
// code page, and characters that cannot be seen. Of each kind a line has one
// finding, at the first of them.
class EncodingCheck {
 public:
  // Both must outlive it.
  EncodingCheck(const Source& source, Report& report);

  // Looks at what comes next, up to the end of the line at `end`: who reads a
  // large document has it looked at piece by piece, and reads each piece while
  // it is in the processor's caches.
  void run_to(std::size_t end);

  // How far it has looked.
  std::size_t at() const { return at_; }

 private:
  std::size_t check_character();
  bool may_tell(std::size_t& told) const;
  void tell_broken(std::size_t size, std::string message);
  void mend_misread(std::size_t size, const std::string& meant);
  void mend(std::size_t size, std::optional<std::string> replacement);
  Span span_of(std::size_t size) const;

  std::string_view bytes_;
  std::size_t at_;
  Report& report_;
  std::size_t broken_told_ = 0;
  std::size_t invalid_told_ = 0;
  std::size_t finding_ = 0;        // about broken text in this line
  std::uint32_t misread_end_ = 0;  // of the last misread character
};

// The whole document.
void check_encoding(const Source& source, Report& report);

// The text with every character that was read with the wrong code page, once
// or several times, as it may have been meant.
std::string unbroken(std::string_view text);

}  // namespace viva
