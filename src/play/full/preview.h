#pragma once

#include <functional>
#include <optional>
#include <string>

#include "play/full/preview_pages.h"
#include "play/full/stage.h"

namespace viva {

// What a look at files that have changed came to.
struct PreviewReload {
  std::string clock;                        // when it was, as people say it
  std::optional<PreviewMaterial> material;  // if they could be read
  std::string why = {};                     // else, why they could not
};

// Looks at the files; nothing if they are as they were at the look before.
using PreviewLook = std::function<std::optional<PreviewReload>()>;

// How long there is between two looks.
inline constexpr Milliseconds kPreviewPause = 300;

// Walks the pages of the material on a full screen, at first with the key or
// without. With a look, what was read anew takes the place of what was there,
// and the person stays at her place; what could not be read changes nothing.
Ending show_preview(Stage& stage, PreviewMaterial material, bool key,
                    PreviewLook look = {});

}  // namespace viva
