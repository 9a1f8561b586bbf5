#pragma once

#include <string_view>

#include "viva/text/styled.h"

namespace viva {

// Grows a page line by line, each wrapped to its width.
class Page {
 public:
  explicit Page(Width width) : width_(width) {}

  // `hang` columns indent what wraps.
  Page& line(const StyledLine& line, int hang = 0);
  Page& line(std::string_view text, Style style = Style::kPlain, int hang = 0) {
    return this->line(StyledLine(text, style), hang);
  }

  // An empty line, unless the page is empty or ends in one.
  Page& gap();

  // An author's text, in Markdown, behind a mark of the page's own ("A) "). All
  // lines but the first are indented by the mark's width, unless it is a word.
  // Lines of code slide; whoever shows them calls slid().
  Page& field(const StyledLine& mark, std::string_view text,
              Style style = Style::kPlain);

  Page& add(Lines lines);

  Lines take() { return std::move(lines_); }

 private:
  Width width_;
  Lines lines_;
};

}  // namespace viva
