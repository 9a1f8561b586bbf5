#include "format/json.h"

#include <utility>

#include "format/tree/reader.h"
#include "format/tree/writer.h"
#include "viva/data/node.h"

namespace viva::json {

ReadResult read(Source source) {
  const DataResult data = read_json(source);
  return tree::read(std::move(source), data);
}

std::string write(const Bank& bank) {
  return write_json_pretty(tree::write(bank, tree::Detail::kFull)) + "\n";
}

}  // namespace viva::json
