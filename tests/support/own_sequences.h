#pragma once

#include <string>
#include <string_view>

namespace viva {

// Reads what a program of a full screen wrote to its terminal, by the grammar
// of what viva may write: UTF-8, a few exact sequences, places of the cursor,
// looks of characters (SGR); line ends outside of the alternate screen. The
// first piece that is nothing of the kind in hexadecimal digits with what
// stands before it, or an empty text. Controls of any sort and those of
// direction are nothing of the kind.
std::string first_stray(std::string_view output);

}  // namespace viva
