#pragma once

#include <span>
#include <string_view>

#include "format/node_text.h"

namespace viva {

// The keys of Settings.
std::span<const std::string_view> setting_keys();

// Reads the value under one of setting_keys().
void read_setting(const Node& key, const Node& value, Settings& to,
                  const TreeContext& context);

// Appends the settings that there are to a map.
void write_settings(const Settings& settings, Node& map);

}  // namespace viva
