#pragma once

#include <span>
#include <string_view>

namespace viva {

// What public banks call a key and an explanation, in English beside the usual
// words and in other languages; folded.
std::span<const std::string_view> words_for_answer();
std::span<const std::string_view> words_for_explanation();

}  // namespace viva
