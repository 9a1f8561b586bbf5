#pragma once

#include <optional>
#include <string_view>

#include "play/full/preview_pages.h"
#include "play/full/stage.h"

namespace viva {

// What was picked from the list of sections.
struct PickedSection {
  std::optional<std::size_t> section;  // by its place in the material
  bool leaves = false;                 // the person leaves altogether
  int signal = 0;                      // what ended it, or 0
};

// The sections of the material to pick from, which must be some: the person
// stands on `row` at first, or where the digits typed already lead.
PickedSection pick_section(Stage& stage, const PreviewMaterial& material,
                           std::size_t row, std::string_view typed);

}  // namespace viva
