#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>

#include "viva/data/node.h"
#include "viva/text/number.h"
#include "viva/text/safe.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

using Json = nlohmann::ordered_json;

// A number, true or false; YAML's other plain values are texts.
Json plain_value(const Node& node) {
  if (const auto whole = node.whole()) return *whole;
  if (node.text == "true" || node.text == "false") return node.text == "true";
  if (const auto decimal = read_number(node.text)) return *decimal;
  return node.text;
}

Json to_json(const Node& node);

Json to_array(const Node& node) {
  Json list = Json::array();
  for (const Node& item : node.items) list.push_back(to_json(item));
  return list;
}

// Appends without looking for the key, which would be quadratic and lose a
// key that is repeated.
Json to_object(const Node& node) {
  Json map = Json::object();
  auto& members = map.get_ref<Json::object_t&>();
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    members.emplace_back(node.keys[i].text, to_json(node.items[i]));
  }
  return map;
}

Json to_json(const Node& node) {
  switch (node.kind) {
    case Node::Kind::kNull:
      break;
    case Node::Kind::kPlain:
      return plain_value(node);
    case Node::Kind::kString:
      return node.text;
    case Node::Kind::kList:
      return to_array(node);
    case Node::Kind::kMap:
      return to_object(node);
  }
  return nullptr;
}

// Escapes what nlohmann lets pass and a terminal would obey. Such characters
// stand in strings only, so an escape is right wherever they are found.
std::string escape_hidden(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  while (!json.empty()) {
    const Decoded next = decode_utf8(json);
    const std::string_view bytes = json.substr(0, next.size);
    const bool shown = next.code < 0x7F || make_safe(bytes).str() == bytes;
    if (shown) {
      result += bytes;
    } else {
      fmt::format_to(std::back_inserter(result), "\\u{:04x}",
                     static_cast<unsigned>(next.code));
    }
    json.remove_prefix(next.size);
  }
  return result;
}

std::string dump(const Node& node, int indent) {
  return escape_hidden(
      to_json(node).dump(indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::string write_json(const Node& node) { return dump(node, -1); }

std::string write_json_pretty(const Node& node) { return dump(node, 2); }

}  // namespace viva
