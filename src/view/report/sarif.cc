#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "view/report.h"
#include "view/report/fingerprint.h"
#include "view/report/json_lines.h"
#include "view/report/places.h"
#include "view/report/question_counts.h"
#include "view/report/uri.h"
#include "view/report/writers.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::string_view kSarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json";

// The version changes when the same finding is given another fingerprint.
// GitHub's own action adds one under a key that only it can compute.
constexpr std::string_view kFingerprintKey = "viva/v1";

// GitHub refuses results of more than 1,000 locations and shows 100 of them.
constexpr std::size_t kMostLocations = 100;
constexpr std::size_t kMostLinks = 3;  // of those in the message

using RulePlaces = std::unordered_map<std::string_view, std::int64_t>;

struct SarifBank {
  const Source* source;
  const FoundPlaces* places;
  const RulePlaces* rules;
};

Node text_node(std::string_view text) {
  return std::move(Node::map().add("text", Node::string(text)));
}

std::string_view first_given(std::string_view text, std::string_view other) {
  return text.empty() ? other : text;
}

Node configuration_node(const Rule& rule) {
  Node node = Node::map();
  if (!rule.on) node.add("enabled", Node::boolean(false));
  node.add("level", Node::string(severity_name(rule.severity)));
  return node;
}

// GitHub asks for all of these texts, and none may be empty.
Node rule_node(const Rule& rule) {
  const std::string_view summary = first_given(rule.summary, rule.name);
  Node node = Node::map();
  node.add("id", Node::string(rule.name));
  node.add("shortDescription", text_node(summary));
  node.add("fullDescription", text_node(first_given(rule.why, summary)));
  node.add("help", text_node(first_given(rule.help, summary)));
  node.add("defaultConfiguration", configuration_node(rule));
  return node;
}

Node region_node(const Extent& extent) {
  const auto number = [](std::size_t value) {
    return Node::number(static_cast<std::int64_t>(value));
  };
  Node node = Node::map();
  node.add("startLine", number(extent.begin.line));
  node.add("startColumn", number(extent.begin.column));
  node.add("endLine", number(extent.end.line));
  node.add("endColumn", number(extent.end.column));
  return node;
}

Node artifact_node(const Source& source) {
  return std::move(
      Node::map().add("uri", Node::string(uri_of(report_path(source)))));
}

Node physical_node(const SarifBank& bank, Span span) {
  Node node = Node::map();
  node.add("artifactLocation", artifact_node(*bank.source));
  node.add("region", region_node(bank.places->of(span)));
  return node;
}

// Messages are plain text, but for links: what an author wrote is none.
std::string without_links(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("](")) plain += '\\';
    plain += text[i];
  }
  return plain;
}

// The message with links to the first related places: "Also: [line 3](1)."
Node message_node(const SarifBank& bank, const Diagnostic& found) {
  std::string text =
      without_links(first_given(found.message, first_given(found.rule, "?")));
  const std::size_t links = std::min(found.related.size(), kMostLinks);
  for (std::size_t i = 0; i < links; ++i) {
    text += fmt::format("{}[line {}]({})", i == 0 ? "\nAlso: " : ", ",
                        bank.places->of(found.related[i]).begin.line, i + 1);
  }
  if (found.related.size() > links) {
    text += fmt::format(" and {} more", found.related.size() - links);
  }
  return text_node(text);
}

// The numbers are those that links of the message name.
Node related_locations_node(const SarifBank& bank, const Diagnostic& found) {
  Node list = Node::list();
  const std::size_t most = std::min(found.related.size(), kMostLocations);
  for (std::size_t i = 0; i < most; ++i) {
    Node& node = list.items.emplace_back(Node::map());
    node.add("id", Node::number(static_cast<std::int64_t>(i + 1)));
    node.add("physicalLocation", physical_node(bank, found.related[i]));
  }
  return list;
}

Node replacements_node(const SarifBank& bank, const Diagnostic& found) {
  Node list = Node::list();
  for (const Edit& edit : found.edits) {
    Node& node = list.items.emplace_back(Node::map());
    node.add("deletedRegion", region_node(bank.places->of(edit.span)));
    node.add("insertedContent", text_node(edit.replacement));
  }
  return list;
}

// All edits make one fix.
Node fixes_node(const SarifBank& bank, const Diagnostic& found) {
  Node change = Node::map();
  change.add("artifactLocation", artifact_node(*bank.source));
  change.add("replacements", replacements_node(bank, found));
  Node changes = Node::list();
  changes.items.push_back(std::move(change));
  Node fix = Node::map();
  if (!found.help.empty()) fix.add("description", text_node(found.help));
  fix.add("artifactChanges", std::move(changes));
  Node list = Node::list();
  list.items.push_back(std::move(fix));
  return list;
}

// What is not UTF-8 cannot be inserted from JSON.
bool has_fix(const Diagnostic& found) {
  return !found.edits.empty() &&
         std::all_of(found.edits.begin(), found.edits.end(),
                     [](const Edit& edit) {
                       return find_invalid_utf8(edit.replacement) ==
                              std::string_view::npos;
                     });
}

Node locations_node(const SarifBank& bank, const Diagnostic& found) {
  Node list = Node::list();
  list.items.push_back(std::move(
      Node::map().add("physicalLocation", physical_node(bank, found.span))));
  return list;
}

Node sarif_result_node(const SarifBank& bank, const Diagnostic& found,
                       std::string_view fingerprint) {
  Node node = Node::map();
  node.add("ruleId", Node::string(found.rule));
  const auto rule = bank.rules->find(found.rule);
  if (rule != bank.rules->end()) {
    node.add("ruleIndex", Node::number(rule->second));
  }
  node.add("level", Node::string(severity_name(found.severity)));
  node.add("message", message_node(bank, found));
  node.add("locations", locations_node(bank, found));
  node.add(
      "partialFingerprints",
      std::move(Node::map().add(kFingerprintKey, Node::string(fingerprint))));
  if (!found.related.empty()) {
    node.add("relatedLocations", related_locations_node(bank, found));
  }
  if (has_fix(found)) node.add("fixes", fixes_node(bank, found));
  return node;
}

void add_results(JsonLines& lines, const CheckedBank& checked,
                 const RulePlaces& rules) {
  const Source& source = checked.bank->source;
  const FoundPlaces places(source, checked.findings);
  const std::vector<std::string> prints = fingerprints(checked, places);
  for (std::size_t i = 0; i < checked.findings.size(); ++i) {
    lines.add(sarif_result_node({&source, &places, &rules}, checked.findings[i],
                                prints[i]));
  }
}

// All rules, so that a reader knows what was looked for and not found. A rule
// of two tables stands here once.
std::string rules_text(std::span<const Rule> rules, RulePlaces& places) {
  JsonLines lines;
  for (const Rule& rule : rules) {
    const auto number = static_cast<std::int64_t>(places.size());
    if (places.emplace(rule.name, number).second) lines.add(rule_node(rule));
  }
  return std::move(lines).take();
}

}  // namespace

std::string write_sarif_report(const CheckReport& report) {
  RulePlaces rules;
  const std::string driver =
      json_lines({{"name", "\"viva\""},
                  {"version", write_json(Node::string(report.version))},
                  {"rules", rules_text(report.rules, rules)}});
  JsonLines results;
  for (const CheckedBank& checked : report.banks) {
    add_results(results, checked, rules);
  }
  Node properties = Node::map();
  add_counts(properties, question_counts(report));
  const std::string run =
      json_lines({{"tool", json_lines({{"driver", driver}})},
                  {"columnKind", "\"unicodeCodePoints\""},
                  {"properties", write_json(properties)},
                  {"results", std::move(results).take()}});
  return json_lines({{"$schema", write_json(Node::string(kSarifSchema))},
                     {"version", "\"2.1.0\""},
                     {"runs", "[" + run + "]"}}) +
         "\n";
}

}  // namespace viva
