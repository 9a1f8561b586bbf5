#pragma once

#include "view/markdown/block.h"
#include "view/markdown/set_aside.h"

struct cmark_node;

namespace viva::prose {

// What the text of a block is shown in.
struct InlineForm {
  Form form = Form::kDrawn;
  Style style = Style::kPlain;  // of what no mark gives another
};

// The text of a paragraph, heading or cell.
Lines inline_lines(cmark_node* block, const SetAside& aside, InlineForm form);

// The lines of a text without the comments in it; those that held nothing else
// are left out.
Lines html_lines(std::string_view html, Style style);

}  // namespace viva::prose
