#include "format/yaml.h"

#include <utility>

#include "format/tree/reader.h"
#include "format/tree/writer.h"
#include "viva/data/node.h"

namespace viva::yaml {

ReadResult read(Source source) {
  const DataResult data = read_yaml(source);
  return tree::read(std::move(source), data);
}

std::string write(const Bank& bank) {
  return write_yaml(tree::write(bank, tree::Detail::kShort));
}

}  // namespace viva::yaml
