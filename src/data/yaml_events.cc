#include "data/yaml_events.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "data/yaml_faults.h"
#include "data/yaml_text.h"

namespace viva {
namespace {

constexpr std::string_view kPlainTag = "?";
constexpr std::string_view kQuotedTag = "!";

constexpr const char* kOpenQuote = "this quote is never closed";

// The parser gives a tag to values that have none.
bool is_written_tag(std::string_view tag) {
  return !tag.empty() && tag != kPlainTag && tag != kQuotedTag;
}

Node scalar(std::string_view source, const std::string& value, bool tagged) {
  const std::string_view first = source.substr(0, 1);
  const bool quoted = first == "\"" || first == "'";
  const bool block = first == "|" || first == ">";
  Node node = Node::string(value);
  if (!quoted && !block) node.kind = Node::Kind::kPlain;
  if (!quoted && tagged && is_null_word(value)) node = Node();
  return node;
}

}  // namespace

void YamlEvents::OnDocumentStart(const YAML::Mark& mark) {
  if (!ended_) return;
  const std::uint32_t at = offset(mark);
  const bool second = text_.substr(at).starts_with("---");
  stop(kYamlFeature,
       second ? "a second document begins here; only the first is read"
              : "the data ends before this; is something missing in front of "
                "it, or does it begin in the wrong column?",
       {at, end_of_line(text_, at)});
}

void YamlEvents::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  report_properties(mark, anchor != 0, false);
  const std::uint32_t at = offset(mark);
  Node node;
  node.span = {at, at};
  if (const auto end = end_of_null(text_, at)) {
    node.span.end = *end;
  } else if (!tree_.wants_key()) {
    // A value that is left out is told at the begin of the next one.
    const std::uint32_t before = end_before(text_, begin_, at);
    node.span = {before, before};
  }
  place(std::move(node));
}

void YamlEvents::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
  const std::uint32_t at = offset(mark);
  Node node;
  node.span = {at, at + 1};
  report(kYamlFeature, explain_refusal("alias").message, node.span);
  place(std::move(node));
}

void YamlEvents::OnScalar(const YAML::Mark& mark, const std::string& tag,
                          YAML::anchor_t anchor, const std::string& value) {
  std::uint32_t begin = offset(mark);
  const bool tagged =
      is_written_tag(tag) || text_.substr(begin).starts_with('!');
  report_properties(mark, anchor != 0, tagged);
  if (tagged || anchor != 0) begin = skip_properties(text_, begin);
  Node node = scalar(text_.substr(begin), value, tagged);
  node.span = span_of(begin, value);
  place(std::move(node));
}

void YamlEvents::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                 YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value /*style*/) {
  open(Node::list(), mark, tag, anchor);
}

void YamlEvents::OnMapStart(const YAML::Mark& mark, const std::string& tag,
                            YAML::anchor_t anchor,
                            YAML::EmitterStyle::value /*style*/) {
  open(Node::map(), mark, tag, anchor);
}

void YamlEvents::refuse(const YAML::Exception& error) {
  const std::uint32_t at = offset(error.mark);
  const bool at_end = text_.find_first_not_of(" \t\r\n", at) == text_.npos;
  if (bad_key_ && !(at_end && unclosed_bracket())) return;
  bad_key_.reset();
  result_.cut = true;
  result_.faults.push_back(explain(error.msg, at, at_end));
}

DataFault YamlEvents::explain(std::string_view theirs, std::uint32_t at,
                              bool at_end) const {
  const YamlRefusal refusal = explain_refusal(theirs);
  if (at_end || refusal.name == kUnclosedQuote) {
    const auto quote = find_unclosed_quote(text_.substr(0, at), last_end_);
    if (quote) return {kUnclosedQuote, kOpenQuote, {*quote, *quote}};
  }
  if (at_end) {
    const auto open = unclosed_bracket();
    if (open)
      return {kDataSyntax, "this bracket is never closed", {*open, *open}};
  }
  if (is_indented_by_tab(text_, at)) {
    return {kDataSyntax, std::string(tab_message()), {at, at}};
  }
  return {refusal.name, refusal.message, {at, at}};
}

DataResult YamlEvents::take() {
  if (bad_key_) {
    result_.faults.push_back(*std::exchange(bad_key_, std::nullopt));
    result_.cut = true;
  }
  if (result_.cut) tree_.cut();
  result_.root = tree_.take();
  return std::move(result_);
}

std::uint32_t YamlEvents::offset(const YAML::Mark& mark) const {
  const auto at = static_cast<std::size_t>(std::max(mark.pos, 0));
  return static_cast<std::uint32_t>(std::min(begin_ + at, text_.size()));
}

void YamlEvents::report(std::string_view name, std::string message, Span span) {
  if (!bad_key_) result_.faults.push_back({name, std::move(message), span});
}

void YamlEvents::stop(std::string_view name, std::string message, Span span) {
  if (name == kNestedTooDeep) bad_key_.reset();
  report(name, std::move(message), span);
  result_.cut = true;
  throw Stop{};
}

void YamlEvents::report_properties(const YAML::Mark& mark, bool anchor,
                                   bool tag) {
  const std::uint32_t at = offset(mark);
  const Span span = {at, at + 1};
  if (anchor) report(kYamlFeature, explain_refusal("anchor").message, span);
  if (tag) report(kYamlFeature, explain_refusal("tag handle").message, span);
}

Span YamlEvents::span_of(std::uint32_t begin, const std::string& value) {
  const std::string_view source = text_.substr(begin);
  if (source.starts_with('"') || source.starts_with('\'')) {
    // yaml-cpp takes the end of the text for the end of a quote.
    const auto end = end_of_quote(text_, begin);
    if (end) return {begin, *end};
    stop(kUnclosedQuote, kOpenQuote, {begin, begin});
  }
  if (!source.starts_with(value)) return {begin, end_of_line(text_, begin)};
  return {begin, begin + static_cast<std::uint32_t>(value.size())};
}

void YamlEvents::open(Node container, const YAML::Mark& mark,
                      const std::string& tag, YAML::anchor_t anchor) {
  std::uint32_t begin = offset(mark);
  // A list or map that has no tag is told as plain.
  const bool tagged = !tag.empty() && tag != kPlainTag;
  report_properties(mark, anchor != 0, tagged);
  if (tagged || anchor != 0) begin = skip_properties(text_, begin);
  if (tree_.depth() + ignored_depth_ >= kMaxDepth) {
    stop(kNestedTooDeep, fmt::format("nested more than {} deep", kMaxDepth),
         {begin, begin});
  }
  container.span = {begin, begin};
  if (tree_.wants_key()) refuse_key(container.span);
  if (bad_key_) {
    ++ignored_depth_;
  } else {
    last_end_ = begin;
    tree_.open(std::move(container));
  }
}

void YamlEvents::close() {
  if (bad_key_) {
    --ignored_depth_;
  } else {
    tree_.close(tree_.open_at(tree_.depth() - 1).span.begin);
  }
}

void YamlEvents::place(Node node) {
  last_end_ = node.span.end;
  const Span span = node.span;
  if (tree_.wants_key() && !node.is_text()) refuse_key(span);
  if (bad_key_) return;
  if (tree_.full()) {
    stop(kDataSyntax, fmt::format("there are more than {} values", kMaxNodes),
         span);
  }
  if (!tree_.wants_key()) return tree_.value(std::move(node));
  if (tree_.key(std::move(node))) return;
  const Node& key = tree_.open_at(tree_.depth() - 1).keys.back();
  report(kRepeatedKey, fmt::format("the key '{}' is repeated", key.text), span);
}

void YamlEvents::refuse_key(Span span) {
  if (bad_key_) return;
  bad_key_ = {kDataSyntax, "a key must be a text; put it in quotes", span};
}

std::optional<std::uint32_t> YamlEvents::unclosed_bracket() const {
  for (int depth = tree_.depth() - 1; depth >= 0; --depth) {
    const Node& node = tree_.open_at(depth);
    const char bracket = node.kind == Node::Kind::kList ? '[' : '{';
    if (text_.substr(node.span.begin).starts_with(bracket)) {
      return node.span.begin;
    }
  }
  return std::nullopt;
}

}  // namespace viva
