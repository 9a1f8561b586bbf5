#pragma once

#include <cstddef>
#include <filesystem>

#include "bench/duel.h"

namespace viva::bench {

// What it takes, by the clock on the wall, from the key that confirms an answer
// until it is saved and its page written, against a bare append of 200 bytes
// and fdatasync() in the same folder. The journal is on the disk.
DuelResult fight_for_answers(const std::filesystem::path& folder,
                             std::size_t answers);

}  // namespace viva::bench
