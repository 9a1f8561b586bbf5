#pragma once

#include <cstddef>
#include <string_view>

namespace viva {

// The words next to a place of a text, in its sentence; empty if there is none.
std::string_view word_before(std::string_view text, std::size_t at);
std::string_view word_behind(std::string_view text, std::size_t at);

// The text without the blank, colon and white space at its end.
std::string_view without_blank(std::string_view stem);

// Where the sentence begins that the place is in.
std::size_t sentence_begin(std::string_view text, std::size_t at);

// Whether the place is in the sentence that asks: the last one with a question
// mark, or the last one where there is none. A sentence before it tells of
// something.
bool is_in_asking_part(std::string_view stem, std::size_t at);

// Whether the stem asks: it has a question mark at the end of a sentence, a
// blank ("____"), or tells what to do ("Choose ...").
bool asks(std::string_view stem);

}  // namespace viva
