#pragma once

#include <string_view>

namespace viva {

// What viva was built from; made by version.cmake.

std::string_view version();

// The day on which that version was given its number: "2026-11-23".
std::string_view released();

// The beginning of the commit's name, or "unknown".
std::string_view commit();

// The libraries with their versions.
std::string_view libraries();

}  // namespace viva
