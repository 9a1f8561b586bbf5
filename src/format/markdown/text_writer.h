#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace viva::markdown {

// Appends a text behind its mark ("**Hint:**", "- "), so that it reads back to
// the same text: lines that would be structure get a backslash, code stands as
// it is. Lines below the first are indented by `indent` columns: the width of
// the mark that they hang on, 0 for a label's.
void write_text(std::string& to, std::string_view mark, std::string_view text,
                std::size_t indent);

}  // namespace viva::markdown
