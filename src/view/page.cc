#include "view/page.h"

#include <algorithm>
#include <iterator>

#include "view/markdown/layout.h"
#include "view/markdown/parse.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr int kMostIndent = 4;

}  // namespace

Page& Page::line(const StyledLine& line, int hang) {
  return add(wrap(line, width_, hang));
}

Page& Page::gap() {
  if (!lines_.empty() && !lines_.back().text().empty()) lines_.emplace_back();
  return *this;
}

Page& Page::field(const StyledLine& mark, std::string_view text, Style style) {
  const int columns = display_width(mark.text());
  const prose::Form form = width_ ? prose::Form::kDrawn : prose::Form::kLinear;
  return add(prose::lay_out_behind(mark, columns <= kMostIndent ? columns : 0,
                                   prose::parse(text, form, style), width_));
}

Page& Page::add(Lines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(lines_));
  return *this;
}

}  // namespace viva
