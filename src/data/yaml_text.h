#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace viva {

// Looks into the text of a YAML document for what its parser does not tell.
// `text` is the source up to the end of the document, so that offsets count
// from the begin of the source.

// Behind the closing quote of the text whose opening quote stands at `at`.
std::optional<std::uint32_t> end_of_quote(std::string_view text,
                                          std::size_t at);

// Behind the word for null that stands at `at`, if one stands there and is all
// of a value.
std::optional<std::uint32_t> end_of_null(std::string_view text, std::size_t at);

// Behind the last byte of the line that is not its line end.
std::uint32_t end_of_line(std::string_view text, std::size_t at);

// Where the value begins whose anchor and tag begin at `at`.
std::uint32_t skip_properties(std::string_view text, std::size_t at);

// Behind the last byte before `at`, but not before `begin`, that is no space
// or line end.
std::uint32_t end_before(std::string_view text, std::size_t begin,
                         std::size_t at);

// The first quote from `begin` on that begins a text and is not closed in
// `text`.
std::optional<std::uint32_t> find_unclosed_quote(std::string_view text,
                                                 std::size_t begin);

// Whether a tab stands in the indentation of the line.
bool is_indented_by_tab(std::string_view text, std::size_t at);

// The first character that YAML and every other text format do without: the
// parser takes some of them for the end of the text.
std::optional<std::uint32_t> find_control(std::string_view text,
                                          std::size_t begin);

// Whether a plain scalar is one of YAML's words for null.
bool is_null_word(std::string_view text);

}  // namespace viva
