#pragma once

#include <cstddef>
#include <string_view>

#include "terminal/key_sequence.h"

namespace viva {

// The sequences of ECMA-48 that begin with ESC and a second byte, which the
// bytes begin with here; see read_sequence(). One that is too long, or is cut
// off by a byte that cannot be in it, is a key that means nothing.

// ESC [ and then (ECMA-48, 5.4) parameters, intermediates, a final byte.
KeySequence read_csi(std::string_view bytes);

// ESC O and a final byte; old xterms put modifiers in between.
KeySequence read_ss3(std::string_view bytes);

// ESC and one of P ] _ ^ X, a terminal's answer up to ST (ESC \) or BEL.
KeySequence read_string(std::string_view bytes);

// A key that means nothing, of so many bytes.
KeySequence other_key(std::size_t size);

}  // namespace viva
