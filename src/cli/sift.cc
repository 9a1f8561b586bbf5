#include "cli/sift.h"

#include <fmt/core.h>

#include <filesystem>
#include <string_view>
#include <vector>

#include "cli/baseline_use.h"
#include "view/pages.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

// Returns how many there were.
std::size_t take_notes(std::vector<Diagnostics>& findings) {
  std::size_t taken = 0;
  for (Diagnostics& all : findings) {
    taken += std::erase_if(all, [](const Diagnostic& found) {
      return found.severity == Severity::kNote;
    });
  }
  return taken;
}

std::size_t count_all(const std::vector<Diagnostics>& findings) {
  std::size_t all = 0;
  for (const Diagnostics& found : findings) all += found.size();
  return all;
}

// Adds a sentence if there is anything to count: "1 note is not shown.", "2
// notes are not shown; --notes shows them."
void add_notice(Lines& notices, std::size_t count, std::string_view noun,
                std::string_view state, std::string_view remedy = {}) {
  if (count == 0) return;
  const bool one = count == 1;
  std::string text =
      fmt::format("{} {} {}", counted(count, noun), one ? "is" : "are", state);
  if (!remedy.empty()) {
    text += fmt::format("; {} {}", remedy, one ? "it" : "them");
  }
  notices.emplace_back(text + ".");
}

void take_baseline(Library& library, const CheckTerms& terms, Lines& notices) {
  const Baseline old = read_baseline(read_source(*terms.baseline));
  const std::filesystem::path folder = folder_of_baseline(*terms.baseline);
  const std::size_t gone = count_gone(old, new_baseline(library, old, folder));
  std::vector<Diagnostics> known = take_known(library, old, folder);
  if (!terms.notes) take_notes(known);
  add_notice(notices, count_all(known), "finding", "in the baseline");
  add_notice(notices, gone, "finding", "in the baseline and no longer here",
             "--write-baseline drops");
}

}  // namespace

Lines sift(Library& library, const CheckTerms& terms) {
  Lines notices;
  if (terms.baseline) take_baseline(library, terms, notices);
  if (!terms.notes) {
    add_notice(notices, take_notes(library.findings), "note", "not shown",
               "--notes shows");
  }
  return notices;
}

}  // namespace viva
