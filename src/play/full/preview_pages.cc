#include "play/full/preview_pages.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>

#include "view/pages.h"

namespace viva {
namespace {

std::string page_name(const PreviewPage& page,
                      const PreviewMaterial& material) {
  const Section& section =
      section_at(material.course, material.sections[page.section]);
  switch (page.kind) {
    case PreviewPage::Kind::kQuestion:
      return fmt::format("Question {} of {}", page.question + 1,
                         section.questions.size());
    case PreviewPage::Kind::kAfter:
      return "Behind the questions";
    case PreviewPage::Kind::kOpening:
      break;
  }
  const std::size_t sections = material.sections.size();
  if (sections == 1) return "Section";
  return fmt::format("Section {} of {}", page.section + 1, sections);
}

}  // namespace

PreviewPages::PreviewPages(PreviewMaterial material)
    : material_(std::move(material)) {
  const auto& banks = material_.course.banks;
  for (std::size_t i = 0; i < banks.size(); ++i) {
    previews_.emplace_back(banks[i], material_.findings[i], material_.paper);
  }
  for (std::size_t i = 0; i < material_.sections.size(); ++i) add_pages(i);
}

void PreviewPages::add_pages(std::size_t section) {
  using Kind = PreviewPage::Kind;
  const Section& source =
      section_at(material_.course, material_.sections[section]);
  pages_.push_back({section, Kind::kOpening, 0});
  for (std::size_t i = 0; i < source.questions.size(); ++i) {
    pages_.push_back({section, Kind::kQuestion, i});
  }
  if (!source.activities.empty() || !source.discussion.empty()) {
    pages_.push_back({section, Kind::kAfter, 0});
  }
}

std::size_t PreviewPages::nearest(const PreviewPage& page) const {
  const auto behind = std::upper_bound(pages_.begin(), pages_.end(), page);
  const auto place = static_cast<std::size_t>(behind - pages_.begin());
  return place == 0 ? 0 : place - 1;
}

FindingCounts PreviewPages::found() const {
  FindingCounts all;
  for (const Diagnostics& findings : material_.findings) {
    const FindingCounts counts = count(findings);
    all.errors += counts.errors;
    all.warnings += counts.warnings;
    all.notes += counts.notes;
  }
  return all;
}

Sheet PreviewPages::sheet(std::size_t at, bool key, int columns) const {
  if (pages_.empty()) return empty_sheet(columns);
  return {head(at, key), body(pages_[at], key, columns)};
}

Head PreviewPages::head(std::size_t at, bool key) const {
  const PreviewPage& page = pages_[at];
  Head head;
  head.place = page_name(page, material_);
  head.done = at + 1;
  head.all = pages_.size();
  if (key) head.marks.emplace_back("with the key");
  head.title = section_name(material_.course, material_.sections[page.section]);
  return head;
}

Lines PreviewPages::body(const PreviewPage& page, bool key, int columns) const {
  const SectionRef ref = material_.sections[page.section];
  const Preview& preview = previews_[ref.bank];
  switch (page.kind) {
    case PreviewPage::Kind::kQuestion:
      return preview.question(ref.section, page.question, key, columns);
    case PreviewPage::Kind::kAfter:
      return preview.after(ref.section, columns);
    case PreviewPage::Kind::kOpening:
      break;
  }
  return preview.opening(material_.course, ref, key, columns);
}

Sheet PreviewPages::empty_sheet(int columns) const {
  Sheet sheet{{"Preview"}};
  sheet.head.title = material_.course.title;
  sheet.body = wrap(StyledLine("There is no section to look at."), columns);
  for (std::size_t i = 0; i < material_.findings.size(); ++i) {
    const Source& source = material_.course.banks[i].source;
    const Lines report = findings_report(source, LineIndex(source),
                                         material_.findings[i], columns);
    sheet.body.emplace_back();
    sheet.body.insert(sheet.body.end(), report.begin(), report.end());
  }
  return sheet;
}

}  // namespace viva
