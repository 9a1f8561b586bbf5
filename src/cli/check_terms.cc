#include "cli/check_terms.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include <string_view>
#include <vector>

#include "cli/baseline.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"
#include "viva/text/safe.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

const ReportFormat* asked_format(const Arguments& arguments) {
  const std::string name =
      fold(arguments.format.value_or(std::string(kPeople)));
  if (name == kPeople) return nullptr;
  if (const ReportFormat* format = find_report_format(name)) return format;
  std::vector<std::string_view> known = {kPeople};
  for (const ReportFormat& format : report_formats()) {
    known.push_back(format.name);
  }
  std::string advice = did_you_mean(name, known);
  if (advice.empty()) {
    advice = fmt::format("; there are {}", fmt::join(known, ", "));
  }
  throw Error(fmt::format("--format: there is no report format '{}'{}",
                          make_safe(*arguments.format).str(), advice));
}

// Who sets a limit wants it to count, whatever a bank says of the rule.
std::vector<RuleSetting> asked_rules(const Arguments& arguments) {
  if (!arguments.max_guess_score) return {};
  std::string_view text = *arguments.max_guess_score;
  if (text.ends_with('%')) text = trim(text.substr(0, text.size() - 1));
  const auto percent = read_number(text);
  if (!percent || *percent < 0 || *percent > 100) {
    throw Error(
        fmt::format("--max-guess-score wants a percentage from 0 to "
                    "100, not '{}'",
                    make_safe(*arguments.max_guess_score).str()));
  }
  const Text rule{"guess-score", {}};
  return {{rule, {}, {"error", {}}}, {rule, {"percent", {}}, {text, {}}}};
}

void refuse_contradictions(const Arguments& arguments,
                           const CheckTerms& terms) {
  if (arguments.watch && terms.write_baseline) {
    throw Error("--watch and --write-baseline exclude each other");
  }
  if (arguments.watch && (arguments.fix || arguments.diff)) {
    throw Error("--watch mends nothing: leave --fix and --diff out");
  }
  if (arguments.diff && terms.write_baseline) {
    throw Error("--diff and --write-baseline exclude each other");
  }
  if (terms.format == nullptr) return;
  if (arguments.diff) {
    throw Error("--diff writes no report: leave --format out");
  }
  if (arguments.watch) {
    throw Error("--watch writes for people: leave --format out");
  }
  if (terms.write_baseline) {
    throw Error("--write-baseline writes no report: leave --format out");
  }
}

}  // namespace

CheckTerms check_terms(const Arguments& arguments) {
  CheckTerms terms;
  terms.review = {.rules = !arguments.structure,
                  .asked = asked_rules(arguments),
                  .in_course = true,
                  .banks_only = arguments.banks_only};
  // Who mends a file, or waits for it to change, needs it as it was.
  const bool once = !arguments.fix && !arguments.diff && !arguments.watch &&
                    !arguments.write_baseline;
  if (once) terms.review.hold = Hold::kMap;
  terms.format = asked_format(arguments);
  terms.notes = arguments.notes;
  terms.strict = arguments.strict;
  terms.baseline = arguments.baseline;
  terms.write_baseline = arguments.write_baseline;
  if (terms.write_baseline && !terms.baseline) terms.baseline = kBaselineFile;
  refuse_contradictions(arguments, terms);
  return terms;
}

}  // namespace viva
