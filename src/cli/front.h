#pragma once

#include <optional>

#include "cli/command.h"
#include "cli/config.h"
#include "viva/text/styled.h"

namespace viva {

// What decides between plain prompts and a full screen.
struct PlainHints {
  std::optional<bool> flag;    // --plain, --no-plain
  bool accessible = false;     // ACCESSIBLE is set, not empty and not 0
  std::optional<bool> config;  // `plain` in config.yaml
  bool capable = false;  // input and dialogue are a terminal, which can move
                         // its cursor: TERM is set and not "dumb"
};

// A terminal that is not capable has plain prompts whatever is asked for. Else
// the flag decides, then ACCESSIBLE, then the configuration; a full screen is
// what there is without any of them.
bool wants_plain(const PlainHints& hints);

// The hints of this run.
PlainHints plain_hints(const Arguments& arguments, const Config& config);

// The configuration of the person who runs viva. Throws Error if it cannot be
// read.
Config config_here();

// Colour by the flag, then NO_COLOR, then FORCE_COLOR, then the configuration,
// then what the output is.
bool wants_color(std::optional<ColorChoice> flag, ColorHints hints,
                 std::optional<ColorChoice> config);

// The width that pages on standard output are wrapped to: a terminal's, but
// none where plain text is wanted, so that a screen reader reads on.
Width page_width(const Arguments& arguments, const Config& config = {});

// Where the dialogue goes: standard output, with --json standard error.
int dialogue_file(const Arguments& arguments);

}  // namespace viva
