#pragma once

#include <string>

#include "viva/format/format.h"

namespace viva::yaml {

ReadResult read(Source source);
std::string write(const Bank& bank);

}  // namespace viva::yaml
