#include <fmt/format.h>

#include <cstdlib>
#include <iterator>
#include <nlohmann/json.hpp>

#include "data/tree_builder.h"
#include "viva/data/node.h"
#include "viva/text/safe.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

using Json = nlohmann::ordered_json;

// nlohmann's parser calls these; a false result stops it.
class JsonEvents : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return add({}); }
  bool boolean(bool value) override { return add(Node::boolean(value)); }
  bool number_integer(number_integer_t value) override {
    return add(Node::number(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return plain(std::to_string(value));
  }
  bool number_float(number_float_t /*value*/, const string_t& text) override {
    return plain(text);
  }
  bool string(string_t& text) override { return add(Node::string(text)); }
  bool binary(binary_t& /*value*/) override { return false; }

  bool start_object(std::size_t /*size*/) override { return open(Node::map()); }
  bool start_array(std::size_t /*size*/) override { return open(Node::list()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& text) override {
    if (tree_.has_key(text)) return fail("repeated key '" + text + "'", 0);
    tree_.key(Node::string(text));
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*last_token*/,
                   const nlohmann::detail::exception& /*error*/) override {
    return fail("this is not JSON", position);
  }

  DataResult take() { return {tree_.take(), std::move(fault_)}; }

 private:
  bool add(Node node) {
    tree_.value(std::move(node));
    return true;
  }

  bool plain(std::string text) {
    Node node;
    node.kind = Node::Kind::kPlain;
    node.text = std::move(text);
    return add(std::move(node));
  }

  bool open(Node container) {
    if (tree_.depth() == kMaxDepth) return fail("nested too deeply", 0);
    tree_.open(std::move(container));
    return true;
  }

  bool close() {
    tree_.close();
    return true;
  }

  bool fail(std::string message, std::size_t position) {
    fault_ = {std::move(message), static_cast<std::uint32_t>(position)};
    return false;
  }

  TreeBuilder tree_;
  std::optional<DataFault> fault_;
};

// A number, true or false: JSON's other plain values are no plain nodes.
Json plain_value(const Node& node) {
  if (const auto whole = node.whole()) return *whole;
  if (node.text == "true" || node.text == "false") return node.text == "true";
  return std::strtod(node.text.c_str(), nullptr);
}

Json to_json(const Node& node) {
  switch (node.kind) {
    case Node::Kind::kNull:
      return nullptr;
    case Node::Kind::kPlain:
      return plain_value(node);
    case Node::Kind::kString:
      return node.text;
    case Node::Kind::kList: {
      Json list = Json::array();
      for (const Node& item : node.items) list.push_back(to_json(item));
      return list;
    }
    case Node::Kind::kMap:
      break;
  }
  Json map = Json::object();
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    map[node.keys[i].text] = to_json(node.items[i]);
  }
  return map;
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

DataResult read_json(std::string_view text) {
  JsonEvents events;
  Json::sax_parse(text.begin(), text.end(), &events);
  return events.take();
}

std::string write_json(const Node& node) { return dump(node, -1); }

std::string write_json_pretty(const Node& node) { return dump(node, 2); }

}  // namespace viva
