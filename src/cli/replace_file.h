#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace viva {

// Puts `after` in place of the file's bytes, which must still be `before` if
// that is given; if not, the file need not be there. At any moment, also of a
// crash, the file holds the one or the other. It keeps its permissions, and a
// link to it goes on leading to it. What went wrong comes back in one line, and
// then the file is as it was; nothing comes back if all went well. SIGINT,
// SIGTERM and SIGHUP wait until it is done.
std::optional<std::string> replace_file(const std::filesystem::path& path,
                                        std::optional<std::string_view> before,
                                        std::string_view after);

}  // namespace viva
