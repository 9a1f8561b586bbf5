#include "bench/hostile.h"

#include <fmt/core.h>

#include <array>

namespace viva::bench {
namespace {

constexpr std::size_t kMillion = 1'000'000;
constexpr std::size_t kHundredMegabytes = 100'000'000;
constexpr std::size_t kLongestField = std::size_t{32} << 10;

constexpr std::string_view kHead = "**Question 1:** What?\n\n  A) x\n  B) y\n";

std::string repeated(std::string_view piece, std::size_t count) {
  std::string text;
  text.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

// Each '#' in the piece is the number of its place.
std::string numbered(std::string_view piece, std::size_t count) {
  const std::size_t at = piece.find('#');
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) {
    text += piece.substr(0, at);
    text += std::to_string(i);
    text += piece.substr(at + 1);
  }
  return text;
}

template <char mark>
std::string in_stem(std::size_t count) {
  return "**Question 1:** " + std::string(count, mark) +
         "\n\n  A) x\n  B) y\n\n**Correct Answer:** A\n";
}

std::string choices(std::size_t count) {
  std::string text = "**Question 1:** What?\n\n";
  for (std::size_t i = 0; i < count; ++i) {
    text += fmt::format("  {}) x\n", static_cast<char>('A' + i % 26));
  }
  return text;
}

std::string headings(std::size_t count) {
  return std::string(kHead) + "**Correct Answer:** A\n" +
         numbered("### Heading #\n", count);
}

std::string sections(std::size_t count) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) {
    text += fmt::format("## Section {}: Title\n", count - i);
  }
  return text;
}

std::string fences(std::size_t count) {
  return repeated("**Question 1:** What?\n```a\n", count);
}

// Rows that could end fences, each longer than those below it; above them
// fences of another mark that no row ends.
std::string fence_stairs(std::size_t count) {
  std::string text = repeated("**Question 1:** What?\n~~~a\n", count);
  std::size_t steps = 0;
  while (steps * steps / 2 < count) ++steps;
  for (std::size_t i = steps; i > 0; --i) {
    text += std::string(i + 3, '`') + "\n";
  }
  return text;
}

std::string comments(std::size_t count) {
  return repeated("<!-- a comment -->\n", count);
}

std::string open_comments(std::size_t count) {
  return repeated("<!-- no end\n", count);
}

std::string ignored_rules(std::size_t count) {
  return numbered("<!-- viva: ignore rule-# -->\n", count) + std::string(kHead);
}

std::string boxes(std::size_t count) {
  return "**Question 1:** What?\n\n" + repeated("- [ ] x\n", count);
}

std::string labels(std::size_t count) {
  return std::string(kHead) + repeated("**Hint:** x\n", count);
}

std::string keys(std::size_t count) {
  return std::string(kHead) + "**Correct Answer:** " + repeated("A, ", count) +
         "B\n";
}

std::string ids(std::size_t count) {
  return numbered(
      "**Question 1:** What?\n  A) x\n  B) y\n**Correct Answer:** A\n"
      "**Id:** q#\n",
      count);
}

std::string spaces(std::size_t count) { return repeated("x  \n \n", count); }

constexpr std::array<Hostile, 17> kDocuments = {{
    {"unclosed brackets", in_stem<'['>, kHundredMegabytes / 10},
    {"deep quotes", in_stem<'>'>, kHundredMegabytes / 10},
    {"a million choices", choices, kMillion},
    {"a million headings", headings, kMillion},
    {"a million sections", sections, kMillion},
    {"one line of 100 MB", in_stem<'x'>, kHundredMegabytes},
    {"a million unclosed fences", fences, kMillion},
    {"a million fences, stairs", fence_stairs, kMillion},
    {"a million comments", comments, kMillion},
    {"a million open comments", open_comments, kMillion},
    {"a million ignored rules", ignored_rules, kMillion},
    {"a million task boxes", boxes, kMillion},
    {"a million labels", labels, kMillion},
    {"a key of a million letters", keys, kMillion},
    {"a million ids", ids, kMillion},
    {"a million spaced lines", spaces, kMillion},
    {"100 MB of backticks", in_stem<'`'>, kHundredMegabytes},
}};

// A field of so many bytes.
template <const std::string_view& piece>
std::string field(std::size_t size) {
  return "x\n" + repeated(piece, size / piece.size() - 1);
}

constexpr std::string_view kBracket = "[";
constexpr std::string_view kImage = "![a](";
constexpr std::string_view kLink = "[a](b";
constexpr std::string_view kStar = "*a ";
constexpr std::string_view kStars = "**a *";
constexpr std::string_view kUnder = "_a ";
constexpr std::string_view kTilde = "~~a ";
constexpr std::string_view kQuote = "> ";
constexpr std::string_view kQuotes = "> a\n>> b\n";
constexpr std::string_view kItem = "- ";
constexpr std::string_view kLines = "- a\n";
constexpr std::string_view kTicks = "`a``b```c";
constexpr std::string_view kDollar = "$a ";
constexpr std::string_view kFormula = "$\\frac{a}{";
constexpr std::string_view kTag = "<a ";
constexpr std::string_view kEntity = "&amp";
constexpr std::string_view kTable = "|a|b|\n|-|-|\n";
constexpr std::string_view kDefinition = "[a]: b\n";
constexpr std::string_view kFence = "```\n";
constexpr std::string_view kSlash = "\\*";
constexpr std::string_view kWide = "日本 ";
constexpr std::string_view kWord = "x";

constexpr std::array<Hostile, 22> kFieldRows = {{
    {"unclosed brackets", field<kBracket>, kLongestField},
    {"unclosed images", field<kImage>, kLongestField},
    {"unclosed links", field<kLink>, kLongestField},
    {"unclosed stars", field<kStar>, kLongestField},
    {"mixed stars", field<kStars>, kLongestField},
    {"unclosed underscores", field<kUnder>, kLongestField},
    {"unclosed tildes", field<kTilde>, kLongestField},
    {"deep quotes", field<kQuote>, kLongestField},
    {"changing quotes", field<kQuotes>, kLongestField},
    {"deep lists", field<kItem>, kLongestField},
    {"long lists", field<kLines>, kLongestField},
    {"uneven backticks", field<kTicks>, kLongestField},
    {"dollar signs", field<kDollar>, kLongestField},
    {"unclosed formulas", field<kFormula>, kLongestField},
    {"unclosed tags", field<kTag>, kLongestField},
    {"unclosed entities", field<kEntity>, kLongestField},
    {"many tables", field<kTable>, kLongestField},
    {"link definitions", field<kDefinition>, kLongestField},
    {"fences", field<kFence>, kLongestField},
    {"escapes", field<kSlash>, kLongestField},
    {"wide characters", field<kWide>, kLongestField},
    {"one word", field<kWord>, kLongestField},
}};

}  // namespace

std::span<const Hostile> hostile_documents() { return kDocuments; }

std::span<const Hostile> hostile_fields() { return kFieldRows; }

}  // namespace viva::bench
