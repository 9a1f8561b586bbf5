#include "support/data.h"

namespace viva {
namespace {

Node shown(const Node& node) {
  if (node.kind == Node::Kind::kPlain) {
    return Node::string("<" + node.text + ">");
  }
  Node copy = node;
  for (Node& item : copy.items) item = shown(item);
  if (node.cut && node.kind == Node::Kind::kList) {
    copy.items.push_back(Node::string("..."));
  }
  if (node.cut && node.kind == Node::Kind::kMap) {
    copy.add("...", Node::string("..."));
  }
  if (node.cut && node.kind == Node::Kind::kNull) copy = Node::string("...");
  return copy;
}

std::string place_and_name(const DataFault& fault, const Source& source) {
  const Position at = LineIndex(source).position(fault.span.begin);
  return "\n" + std::to_string(at.line) + ":" + std::to_string(at.column) +
         " " + std::string(fault.name);
}

void collect(const Node& node, const Source& source, std::string& text) {
  if (node.is_text() || node.kind == Node::Kind::kNull) {
    text += text.empty() ? "" : "|";
    text += source.at(node.span);
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (node.kind == Node::Kind::kMap) collect(node.keys[i], source, text);
    collect(node.items[i], source, text);
  }
}

}  // namespace

std::string outline(const DataResult& read, const Source& source) {
  std::string text = write_json(shown(read.root));
  for (const DataFault& fault : read.faults) {
    text += place_and_name(fault, source);
  }
  return text;
}

std::string spans(const Node& node, const Source& source) {
  std::string text;
  collect(node, source, text);
  return text;
}

}  // namespace viva
