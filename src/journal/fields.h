#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/data/node.h"
#include "viva/session/attempt.h"

namespace viva {

// Writes what Fields reads.
Node whole_node(std::size_t value);
Node places_node(const Places& places);
Node texts_node(const std::vector<std::string>& texts);

// Reads the members of one map. A member that is missing or not of its kind
// leaves `ok` false behind; what is returned then means nothing.
class Fields {
 public:
  explicit Fields(const Node& node) : node_(node) {}

  bool ok = true;

  bool has(std::string_view key) const { return node_.find(key) != nullptr; }
  const Node& node(std::string_view key);
  const std::vector<Node>& list(std::string_view key);
  std::string text(std::string_view key);
  std::vector<std::string> texts(std::string_view key);
  bool flag(std::string_view key);
  double decimal(std::string_view key);
  Time time(std::string_view key);
  std::uint64_t bits(std::string_view key, int base);
  Places places(std::string_view key);

  template <typename T>
  T number(std::string_view key) {
    return narrow<T>(node(key));
  }

 private:
  std::string string(const Node& item);

  template <typename T>
  T narrow(const Node& item) {
    const std::optional<std::int64_t> value = item.whole();
    constexpr auto kMost = std::numeric_limits<T>::max();
    ok = ok && item.kind == Node::Kind::kPlain && value && *value >= 0 &&
         static_cast<std::uint64_t>(*value) <= kMost;
    return ok ? static_cast<T>(*value) : T{};
  }

  const Node& node_;
};

}  // namespace viva
