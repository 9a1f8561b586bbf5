#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "viva/text/error.h"
#include "viva/text/mapped_file.h"
#include "viva/text/pages.h"

namespace viva {

// A half-open range of byte offsets into one source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Span&, const Span&) = default;
};

// A place as people name it. Both count from 1; the column counts characters
// (code points; a byte that is not UTF-8 counts as one).
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const Position&, const Position&) = default;
};

// The bytes of one document, exactly as they were read. Moving a source does
// not move its bytes, so views into them stay valid for as long as it lives.
class Source {
 public:
  static constexpr std::size_t kMaxBytes = std::size_t{256} << 20;

  // `name` is what messages call the document. Throws Error if there are more
  // than kMaxBytes bytes.
  Source(std::string name, std::string bytes);

  // The first `size` bytes of what is in memory already.
  Source(std::string name, Pages pages, std::size_t size);

  Source(std::string name, MappedFile file);

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view at(Span span) const {
    return bytes().substr(span.begin, span.end - span.begin);
  }

  // What stands before `end` will hardly be looked at any more; see MappedFile.
  void let_go(std::size_t end) { file_.let_go(end); }

  // Throws Error if the source is a mapped file that was written to: then what
  // was found in it is worth nothing.
  void confirm() const;

  // Where the text begins: behind the byte-order mark if there is one.
  std::uint32_t text_begin() const;

 private:
  std::string name_;
  std::vector<std::string> text_;  // one, which stays where it is when the
                                   // source is moved, or these, or this
  Pages pages_;
  MappedFile file_;
  std::string_view bytes_;  // of either
};

// What is thrown for a document that is too large.
Error too_large(const std::string& name);

// What is thrown for one that changes while it is looked at.
Error changed_file(const std::string& name);

// The line ends of a source, found once; a line ends with LF or CRLF.
// Keeps a view of the source's bytes. Positions that are asked for in order
// cost no more than the bytes between them; one index serves one thread.
class LineIndex {
 public:
  explicit LineIndex(const Source& source);

  Position position(std::uint32_t offset) const;

  // The line alone, which costs the same in any order.
  std::size_t line_number(std::uint32_t offset) const;

  // The text of a line (from 1) without its line end or byte-order mark.
  std::string_view line(std::size_t number) const;

  // Where that text begins.
  std::uint32_t line_begin(std::size_t number) const;

 private:
  std::string_view bytes_;
  std::vector<std::uint32_t> begins_;
  mutable Position last_ = {0, 1};  // what was asked for last
  mutable std::uint32_t last_offset_ = 0;
};

}  // namespace viva
