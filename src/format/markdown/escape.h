#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva::markdown {

// A line of a text that would be structure where it stands is written with one
// backslash: "\# no title", "\**Hint:** no hint", "A\) no choice". So is one
// that has backslashes in that place already, and reading takes one away.
// So is a line that is nearly structure, of which findings tell; it needs no
// backslash, but may have one. `text` is a line behind its indentation or mark;
// `deep` says that it is indented so far that Markdown takes it for code.

// Whether the line would be structure, begin a comment or open code.
bool is_like_structure(std::string_view text, bool deep);

// Where the backslash stands that reading takes away, or npos.
std::size_t find_escape(std::string_view text, bool deep);

// The line with one backslash more.
std::string escape(std::string_view text);

}  // namespace viva::markdown
