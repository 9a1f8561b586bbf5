#pragma once

#include <string>
#include <string_view>

namespace viva {

// A path as a relative reference of RFC 3986, byte by byte: what is neither a
// slash nor unreserved is percent-encoded. No path becomes a host's name.
std::string uri_of(std::string_view path);

}  // namespace viva
