#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "viva/bank/diagnostic.h"
#include "viva/text/source.h"

namespace viva {

inline constexpr std::string_view kBaselineFile = ".viva-baseline.json";

// What a finding is known by. Lines may move: their numbers are no part of it.
struct KnownFinding {
  std::string path;  // from the baseline's folder, with '/'
  std::string rule;
  std::string line;  // the source line as it is shown, without its ends; of a
                     // very long one what stands from the place on

  friend bool operator==(const KnownFinding&, const KnownFinding&) = default;
  friend bool operator<(const KnownFinding& a, const KnownFinding& b) {
    return std::tie(a.path, a.rule, a.line) < std::tie(b.path, b.rule, b.line);
  }
};

// Findings that are there already and that nobody wants to be told again, each
// with how often it is there. content/BASELINE.md tells the file.
using Baseline = std::map<KnownFinding, std::size_t>;

// Throws Error, with its place, for what is no baseline.
Baseline read_baseline(const Source& source);

std::string write_baseline(const Baseline& baseline);

// How a baseline in `folder` names a file. Links in the way to it are followed,
// so that all ways to a file are one; the file itself may be one.
std::string baseline_path(const std::filesystem::path& file,
                          const std::filesystem::path& folder);

// `path` is the bank's, as the baseline names it.
KnownFinding known_finding(const std::string& path, const LineIndex& lines,
                           const Diagnostic& found);

}  // namespace viva
