#include "view/report/fingerprint.h"

#include <fmt/core.h>

#include <unordered_map>

#include "viva/text/fold.h"

namespace viva {
namespace {

// No text holds the mark between two of them, so none can stand for two others.
std::uint64_t hash_text(std::string_view text, std::uint64_t state) {
  return fnv1a(std::string_view("\0", 1), fnv1a(text, state));
}

}  // namespace

std::vector<std::string> fingerprints(const CheckedBank& checked,
                                      const FoundPlaces& places) {
  const std::uint64_t file =
      hash_text(report_path(checked.bank->source), kFnvBasis);
  std::unordered_map<std::uint64_t, std::size_t> earlier;
  std::vector<std::string> prints;
  prints.reserve(checked.findings.size());
  for (const Diagnostic& found : checked.findings) {
    const std::uint64_t what =
        hash_text(places.text(found.span), hash_text(found.rule, file));
    const std::size_t number = ++earlier[what];
    prints.push_back(
        fmt::format("{:016x}", hash_text(std::to_string(number), what)));
  }
  return prints;
}

}  // namespace viva
