#include <yaml-cpp/parser.h>

#include <sstream>
#include <string>

#include "data/byte_order_mark.h"
#include "data/yaml_events.h"
#include "data/yaml_text.h"
#include "viva/data/node.h"

namespace viva {
namespace {

// The mark keeps the parser from guessing that the text is UTF-16. It is not
// counted.
std::istringstream stream_of(std::string_view text) {
  std::string bytes(kByteOrderMark);
  bytes += text;
  return std::istringstream(std::move(bytes));
}

DataResult control_fault(std::uint32_t at) {
  DataResult result;
  result.root.cut = result.cut = true;
  result.faults.push_back({kDataSyntax,
                           "a control character that cannot be seen stands "
                           "here; delete it",
                           {at, at + 1}});
  return result;
}

}  // namespace

DataResult read_yaml(const Source& source) {
  const auto end = static_cast<std::uint32_t>(source.bytes().size());
  return read_yaml(source, {source.text_begin(), end});
}

DataResult read_yaml(const Source& source, Span part) {
  const std::string_view text = source.bytes().substr(0, part.end);
  if (const auto at = find_control(text, part.begin)) return control_fault(*at);
  YamlEvents events(text, part.begin);
  std::istringstream in = stream_of(text.substr(part.begin));
  try {
    YAML::Parser parser(in);
    // Never in a loop: what the parser cannot read it would not step over.
    if (parser.HandleNextDocument(events) && parser) {
      parser.HandleNextDocument(events);
    }
  } catch (const YamlEvents::Stop&) {  // the fault is in the result
  } catch (const YAML::Exception& error) {
    events.refuse(error);
  }
  return events.take();
}

}  // namespace viva
