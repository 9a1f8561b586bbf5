#pragma once

#include <filesystem>
#include <string_view>

namespace viva {

// Writes a file anew, or for the first time: whoever opens it, and whoever
// looks for it after a crash, finds the old bytes or the new ones. A link stays
// one, and the file keeps its permissions. Throws Error if it cannot be
// written; then nothing has changed.
void replace_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace viva
