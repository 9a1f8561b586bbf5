#include <algorithm>
#include <set>
#include <utility>

#include "viva/format/mend.h"

namespace viva {
namespace {

// Mending one thing may uncover the next, but every step makes less of them.
constexpr int kMostSteps = 40;
// How often a step may read the document to find out what to leave.
constexpr int kMostTries = 60;

class Mender {
 public:
  Mender(const Source& source, const std::function<ReadResult(Source)>& find)
      : name_(source.name()),
        find_(find),
        first_(read(source.bytes())),
        result_{std::string(source.bytes()), 0, {}} {}

  Mending run() {
    for (int i = 0; i < kMostSteps && step(); ++i) {
    }
    return std::move(result_);
  }

 private:
  ReadResult read(std::string_view bytes) const {
    return read_bank(Source(name_, std::string(bytes)));
  }

  // Whether anything was mended.
  bool step() {
    const ReadResult now = find_(Source(name_, result_.bytes));
    const LineIndex lines(now.bank.source);
    Diagnostics findings;
    for (const Diagnostic& found : now.diagnostics) {
      if (found.edits.empty() || left_.contains(id_of(found, lines))) continue;
      findings.push_back(found);
    }
    if (findings.empty()) return false;
    base_ = result_.bytes;
    best_ = {base_, 0};
    good_.clear();
    tries_ = 0;
    sort_out(findings, lines);
    result_.bytes = std::move(best_.bytes);
    result_.findings += best_.findings;
    return result_.bytes != base_;
  }

  // Mends what can be mended of the findings, beside what is good already, and
  // leaves the others. What cannot be mended as a whole is halved.
  void sort_out(std::span<const Diagnostic> findings, const LineIndex& lines) {
    const std::string why = attempt(findings);
    if (why.empty()) return;
    if (findings.size() > 1 && tries_ < kMostTries) {
      const std::size_t half = findings.size() / 2;
      sort_out(findings.first(half), lines);
      return sort_out(findings.subspan(half), lines);
    }
    for (const Diagnostic& found : findings) {
      if (!left_.insert(id_of(found, lines)).second) continue;
      const std::size_t line = lines.position(found.span.begin).line;
      result_.left.push_back({found.rule, line, why});
    }
  }

  // Keeps what reads alike, or says why not.
  std::string attempt(std::span<const Diagnostic> findings) {
    ++tries_;
    Diagnostics all = good_;
    all.insert(all.end(), findings.begin(), findings.end());
    Mended next = mended(base_, all);
    std::string why = unlike(first_, read(next.bytes));
    if (!why.empty()) return why;
    best_ = std::move(next);
    good_ = std::move(all);
    return "";
  }

  // By which a finding is known again once others were mended.
  using Id = std::pair<std::string_view, std::string>;
  static Id id_of(const Diagnostic& found, const LineIndex& lines) {
    const std::size_t line = lines.position(found.span.begin).line;
    return {found.rule, std::string(lines.line(line))};
  }

  std::string name_;
  const std::function<ReadResult(Source)>& find_;
  ReadResult first_;
  Mending result_;
  std::set<Id> left_;
  // Of one step:
  std::string base_;  // what it mends
  Mended best_;       // with what is good so far
  Diagnostics good_;
  int tries_ = 0;
};

}  // namespace

Mending mend(const Source& source,
             const std::function<ReadResult(Source)>& find) {
  return Mender(source, find).run();
}

}  // namespace viva
