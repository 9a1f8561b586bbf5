#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "view/sheet/body.h"
#include "viva/bank/bank.h"
#include "viva/text/line_edit.h"

namespace viva {

// The activities and discussion questions of a section, each with the note that
// the person has made on it. `notes` holds one for each, empty where there is
// none, those on activities first; missing ones at the end are empty. She
// stands on `row` of them; the caret is at its mark.
//
//   Activities
//
//   > - Draw a network.
//       Your note: with two layers
Body notes_body(const Section& section, std::span<const std::string> notes,
                std::size_t row, int columns);

// A field to type a note in, below what it is about, an author's text.
Body note_body(std::string_view about, const LineEdit& editing, int columns);

}  // namespace viva
