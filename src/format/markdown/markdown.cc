#include "format/markdown/markdown.h"

#include <utility>

#include "format/markdown/reader.h"

namespace viva::markdown {

ReadResult read(Source source) { return Reader(std::move(source)).read(); }

}  // namespace viva::markdown
