#pragma once

#include <span>
#include <string_view>

#include "play/full/stage.h"
#include "play/opening.h"

namespace viva {

// One attempt over these sections on a full screen, and its result.
Ending take_sections(Stage& stage, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request);

// The sections of the course to pick from; each one picked is an attempt of its
// own, or goes on with the one that was left unfinished. `origin` says where
// the course comes from.
Ending take_from_home(Stage& stage, const Course& course,
                      std::string_view origin, const TakeRequest& request);

// Goes on with an attempt that was left, and its result. The journal must have
// an attempt in it that is not finished.
Ending resume_attempt(Stage& stage, const Course& course,
                      ReopenedJournal journal);

// The row that a person picks of several; nothing where she leaves. A signal
// that ended it goes to `signal`.
std::optional<std::size_t> pick(Stage& stage, std::string_view title,
                                const Lines& text,
                                std::span<const std::string> options,
                                int& signal);

}  // namespace viva
