#include "journal/fields.h"

#include <charconv>

#include "journal/codec.h"
#include "viva/text/number.h"

namespace viva {

Node whole_node(std::size_t value) {
  return Node::number(static_cast<std::int64_t>(value));
}

Node places_node(const Places& places) {
  Node list = Node::list();
  for (const std::uint16_t place : places) {
    list.items.push_back(whole_node(place));
  }
  return list;
}

Node texts_node(const std::vector<std::string>& texts) {
  Node list = Node::list();
  for (const std::string& text : texts) {
    list.items.push_back(Node::string(text));
  }
  return list;
}

const Node& Fields::node(std::string_view key) {
  static const Node none;
  const Node* found = node_.find(key);
  ok = ok && found != nullptr;
  return found == nullptr ? none : *found;
}

const std::vector<Node>& Fields::list(std::string_view key) {
  const Node& found = node(key);
  ok = ok && found.kind == Node::Kind::kList;
  return found.items;
}

std::string Fields::text(std::string_view key) { return string(node(key)); }

std::vector<std::string> Fields::texts(std::string_view key) {
  std::vector<std::string> result;
  for (const Node& item : list(key)) result.push_back(string(item));
  return result;
}

bool Fields::flag(std::string_view key) {
  const Node& found = node(key);
  ok = ok && found.kind == Node::Kind::kPlain &&
       (found.text == "true" || found.text == "false");
  return found.text == "true";
}

double Fields::decimal(std::string_view key) {
  const Node& found = node(key);
  const std::optional<double> value = read_number(found.text);
  ok = ok && found.kind == Node::Kind::kPlain && value;
  return value.value_or(0);
}

Time Fields::time(std::string_view key) {
  const std::optional<Time> found = read_time(text(key));
  ok = ok && found;
  return found.value_or(0);
}

std::uint64_t Fields::bits(std::string_view key, int base) {
  const std::string digits = text(key);
  const char* end = digits.data() + digits.size();
  std::uint64_t value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), end, value, base);
  ok = ok && error == std::errc() && stop == end;
  return value;
}

Places Fields::places(std::string_view key) {
  Places result;
  for (const Node& item : list(key)) {
    result.push_back(narrow<std::uint16_t>(item));
  }
  return result;
}

std::string Fields::string(const Node& item) {
  ok = ok && item.kind == Node::Kind::kString;
  return item.text;
}

}  // namespace viva
