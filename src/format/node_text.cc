#include "format/node_text.h"

#include <fmt/core.h>

#include "format/values.h"

namespace viva {
namespace {

// A view of the source where the text stands there as it is, else a copy.
Text kept(const Node& node, const TreeContext& context) {
  if (context.source.at(node.span) == node.text) {
    return {context.source.at(node.span), node.span};
  }
  return {context.arena.copy(node.text), node.span};
}

std::string_view type_name(const Node& node) {
  return node.kind == Node::Kind::kList ? "a list" : "a map of keys";
}

}  // namespace

Text read_text(const Node& node, std::string_view name,
               const TreeContext& context) {
  if (node.is_text()) return tidy(kept(node, context), context.arena);
  if (node.kind != Node::Kind::kNull) {
    context.report.add("wrong-type", node.span,
                       fmt::format("'{}' is {} where a text is wanted", name,
                                   type_name(node)));
  }
  return {};
}

Text read_line(const Node& node, std::string_view name,
               const TreeContext& context) {
  return one_line(read_text(node, name, context), context.arena);
}

void report_faults(const DataResult& data, Report& report) {
  for (const DataFault& fault : data.faults) {
    const bool last =
        data.cut && fault.name != kYamlFeature && &fault == &data.faults.back();
    report.add(
        fault.name, fault.span,
        fault.message + (last ? " (what stands below is not read)" : ""));
  }
}

}  // namespace viva
