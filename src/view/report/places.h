#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "viva/bank/diagnostic.h"
#include "viva/text/source.h"

namespace viva {

// Where a span begins, and where what stands behind it does.
struct Extent {
  Position begin;
  Position end;
};

// The line of the last character: not the next one where the span ends with a
// line end.
std::size_t last_line(const Extent& extent);

// Where all that the findings in one source are about stands: found in one pass
// through the source, in whatever order the findings name it. Keeps a view of
// the source.
class FoundPlaces {
 public:
  FoundPlaces(const Source& source, std::span<const Diagnostic> findings);

  // Of a span of a finding: its own, a related one or that of an edit.
  Extent of(Span span) const;

  // What stands in the line in which the span begins, without spaces at its
  // ends; of a very long line, what stands there from the span on. At most
  // kMostText bytes.
  std::string_view text(Span span) const;

  static constexpr std::size_t kMostText = 1000;

 private:
  struct Place {
    std::uint32_t offset;
    Position position;
  };

  const Position& at(std::uint32_t offset) const;

  const Source* source_;
  LineIndex lines_;
  std::vector<Place> places_;  // by offset
};

// What reports call the file: its name without "./" in front.
std::string_view report_path(const Source& source);

}  // namespace viva
