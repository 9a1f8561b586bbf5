#pragma once

#include <string>
#include <string_view>

namespace viva {

// A text as it stands in an XML 1.0 document, in an element or in an attribute
// in double quotes. Line ends are kept. What XML cannot hold (most controls,
// U+FFFE and U+FFFF, bytes that are not UTF-8) and what could steer a terminal
// is made visible, as in SafeText.
std::string xml_text(std::string_view text);
std::string xml_attribute(std::string_view text);

}  // namespace viva
