#pragma once

#include "format/draft.h"

// The keys of questions whose answer is typed. What cannot be understood is
// reported.

namespace viva {

// "3.14", also "3.14 ± 0.01" and "3.14 +/- 5%"; else the key is returned.
Text read_numeric(QuestionDraft& draft, Numeric& to, Arena& arena,
                  Report& report);

// What is accepted, and the pattern.
void read_short_text(QuestionDraft& draft, ShortText& to, Arena& arena,
                     Report& report);

}  // namespace viva
