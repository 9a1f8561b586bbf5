#include "cli/baseline_use.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "viva/check/check.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// Calls `see` with each finding of the bank and what it is known by.
template <typename See>
void each_known(const Bank& bank, const Diagnostics& findings,
                const fs::path& folder, See see) {
  if (findings.empty()) return;
  const LineIndex lines(bank.source);
  const std::string path = baseline_path(bank.source.name(), folder);
  for (const Diagnostic& found : findings) {
    see(found, known_finding(path, lines, found));
  }
}

std::set<std::string> looked_at(const Library& library,
                                const fs::path& folder) {
  std::set<std::string> paths;
  for (const Bank& bank : library.course.banks) {
    paths.insert(baseline_path(bank.source.name(), folder));
  }
  for (const std::string& name : library.not_banks) {
    paths.insert(baseline_path(name, folder));
  }
  return paths;
}

bool was_looked_for(const std::string& rule, const Review& review) {
  if (review.rules) return true;
  const auto checks = check_rules();
  return std::none_of(checks.begin(), checks.end(),
                      [&](const Rule& known) { return known.name == rule; });
}

}  // namespace

fs::path folder_of_baseline(const fs::path& baseline) {
  return fs::absolute(baseline).parent_path();
}

std::vector<Diagnostics> take_known(Library& library, const Baseline& baseline,
                                    const fs::path& folder) {
  std::vector<Diagnostics> known(library.findings.size());
  Baseline open = baseline;
  for (std::size_t i = 0; i < known.size(); ++i) {
    Diagnostics fresh;
    each_known(library.course.banks[i], library.findings[i], folder,
               [&](const Diagnostic& found, const KnownFinding& key) {
                 const auto row = open.find(key);
                 const bool is_known = row != open.end() && row->second > 0;
                 if (is_known) --row->second;
                 (is_known ? known[i] : fresh).push_back(found);
               });
    library.findings[i] = std::move(fresh);
  }
  return known;
}

Baseline new_baseline(const Library& library, const Baseline& old,
                      const fs::path& folder) {
  Baseline baseline;
  for (std::size_t i = 0; i < library.findings.size(); ++i) {
    each_known(
        library.course.banks[i], library.findings[i], folder,
        [&](const Diagnostic&, const KnownFinding& key) { ++baseline[key]; });
  }
  const std::set<std::string> paths = looked_at(library, folder);
  for (const auto& [key, count] : old) {
    std::error_code ignored;
    const bool here =
        paths.contains(key.path) || !fs::exists(folder / key.path, ignored);
    if (!here || !was_looked_for(key.rule, library.review)) {
      baseline[key] = std::max(baseline[key], count);
    }
  }
  return baseline;
}

std::size_t count_gone(const Baseline& old, const Baseline& current) {
  std::size_t gone = 0;
  for (const auto& [key, count] : old) {
    const auto row = current.find(key);
    const std::size_t left = row == current.end() ? 0 : row->second;
    gone += count - std::min(count, left);
  }
  return gone;
}

}  // namespace viva
