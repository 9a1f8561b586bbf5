#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace viva::bench {

// A kind of document that is written to make a reader slow, as large as one
// likes.
struct Hostile {
  std::string_view name;
  std::string (*make)(std::size_t count);
  std::size_t count;  // at which it is worth measuring
};

// Whole documents, in Markdown.
std::span<const Hostile> hostile_documents();

// Single fields, counted in bytes.
std::span<const Hostile> hostile_fields();

}  // namespace viva::bench
