#include "viva/bank/ignores.h"

#include <algorithm>
#include <unordered_set>

namespace viva {
namespace {

// What a finding can stand in, up to where the next one begins.
struct Stretch {
  std::uint32_t begin;
  const Section* section;
  const Question* question;  // null in front of the section's first question

  std::span<const Ignore> of_question() const {
    if (question == nullptr) return {};
    return question->details->ignores;
  }
};

// Where it begins: with the line of the first comment above it, if there is
// one.
std::uint32_t begin_of(Span mark, std::span<const Ignore> ignores,
                       const Source& source) {
  if (ignores.empty()) return mark.begin;
  const std::uint32_t rule = ignores.front().rule.span.begin;
  if (rule >= mark.begin) return mark.begin;
  const std::size_t line_end = source.bytes().rfind('\n', rule);
  return line_end == std::string_view::npos
             ? 0
             : static_cast<std::uint32_t>(line_end + 1);
}

std::uint32_t begin_of(const Question& question, const Source& source) {
  return begin_of(question.span, question.details->ignores, source);
}

// A section without a heading begins with its first question.
std::uint32_t begin_of(const Section& section, const Source& source) {
  const std::uint32_t own = begin_of(section.span, section.ignores, source);
  if (section.questions.empty()) return own;
  return std::min(own, begin_of(section.questions.front(), source));
}

std::vector<Stretch> stretches_of(const Bank& bank) {
  std::vector<Stretch> all;
  for (const Section& section : bank.sections) {
    all.push_back({begin_of(section, bank.source), &section, nullptr});
    for (const Question& question : section.questions) {
      all.push_back({begin_of(question, bank.source), &section, &question});
    }
  }
  std::stable_sort(
      all.begin(), all.end(),
      [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; });
  return all;
}

bool ignores_anything(const Section& section) {
  return !section.ignores.empty() ||
         std::any_of(section.questions.begin(), section.questions.end(),
                     [](const Question& question) {
                       return !question.details->ignores.empty();
                     });
}

const Ignore* find_ignore(std::span<const Ignore> ignores,
                          std::string_view rule) {
  const auto found = std::find_if(
      ignores.begin(), ignores.end(),
      [rule](const Ignore& ignore) { return ignore.rule.view == rule; });
  return found == ignores.end() ? nullptr : &*found;
}

// What makes the finding ignored, or null.
const Ignore* find_ignore(const std::vector<Stretch>& stretches,
                          const Diagnostic& diagnostic) {
  const auto next = std::upper_bound(
      stretches.begin(), stretches.end(), diagnostic.span.begin,
      [](std::uint32_t place, const Stretch& stretch) {
        return place < stretch.begin;
      });
  if (next == stretches.begin()) return nullptr;
  const Stretch& here = *(next - 1);
  const Ignore* own = find_ignore(here.of_question(), diagnostic.rule);
  return own != nullptr ? own
                        : find_ignore(here.section->ignores, diagnostic.rule);
}

}  // namespace

std::vector<UnusedIgnore> leave_out_ignored(const Bank& bank,
                                            Diagnostics& diagnostics) {
  if (std::none_of(bank.sections.begin(), bank.sections.end(),
                   ignores_anything)) {
    return {};
  }
  const std::vector<Stretch> stretches = stretches_of(bank);
  std::unordered_set<const Ignore*> used;
  std::erase_if(diagnostics, [&](const Diagnostic& diagnostic) {
    const Ignore* ignore = find_ignore(stretches, diagnostic);
    if (ignore != nullptr) used.insert(ignore);
    return ignore != nullptr;
  });
  std::vector<UnusedIgnore> unused;
  const auto add_unused = [&](std::span<const Ignore> ignores,
                              const Section& section,
                              const Question* question) {
    for (const Ignore& ignore : ignores) {
      if (!used.contains(&ignore))
        unused.push_back({ignore, &section, question});
    }
  };
  for (const Section& section : bank.sections) {
    add_unused(section.ignores, section, nullptr);
    for (const Question& question : section.questions) {
      add_unused(question.details->ignores, section, &question);
    }
  }
  return unused;
}

}  // namespace viva
