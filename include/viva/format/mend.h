#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/bank.h"
#include "viva/bank/diagnostic.h"
#include "viva/format/format.h"

namespace viva {

// What applying the edits of findings gives.
struct Mended {
  std::string bytes;
  std::size_t findings = 0;  // that were mended
};

// The bytes with the edits of the findings applied. A finding whose edits
// overlap those of an earlier one, or do not lie in the bytes by place, is left
// out as a whole. Takes the time of the bytes and the edits, sorted.
Mended mended(std::string_view bytes, std::span<const Diagnostic> findings);

// The same for edits of one making; what overlaps is left out.
std::string with_edits(std::string_view bytes, std::vector<Edit> edits);

// Says which rule finds more than before, what can be mended in turn apart;
// empty if none does.
std::string new_finding(const Diagnostics& before, const Diagnostics& after);

// Why a document that was mended does not read as it did: it has other
// sections, questions or choices, a text says something else (white space,
// misread and hidden characters apart), a key that was understood is another
// one, or a rule of the readers finds more than before. Empty if it reads
// alike. Numbers may differ.
std::string unlike(const ReadResult& before, const ReadResult& after);

// A document mended for good: nothing is left that can be.
struct Mending {
  // A finding that stays, as the document would read otherwise without it.
  struct Left {
    std::string_view rule;
    std::size_t line = 1;
    std::string why;  // of unlike()
  };

  std::string bytes;
  std::size_t findings = 0;  // that were mended
  std::vector<Left> left;
};

// Mends what `find` finds, again and again until there is no more. Many that
// have to stay may keep others from being mended, too.
Mending mend(const Source& source,
             const std::function<ReadResult(Source)>& find = read_bank);

}  // namespace viva
