#pragma once

#include <cstddef>
#include <optional>
#include <tuple>
#include <vector>

#include "view/preview.h"
#include "view/sheet/sheet.h"
#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"
#include "viva/session/plan.h"

namespace viva {

// What an instructor looks at.
struct PreviewMaterial {
  Course course;
  std::vector<Diagnostics> findings;  // parallel to course.banks, each in order
                                      // of place
  std::vector<SectionRef> sections;   // those that are shown
  std::optional<PlanOptions> paper;   // its order of choices, else the author's
};

// A page by its place: of which section of the material what. They are in the
// order in which they are looked at.
struct PreviewPage {
  enum class Kind { kOpening, kQuestion, kAfter };

  std::size_t section = 0;
  Kind kind = Kind::kOpening;
  std::size_t question = 0;

  friend bool operator<(const PreviewPage& a, const PreviewPage& b) {
    return std::tie(a.section, a.kind, a.question) <
           std::tie(b.section, b.kind, b.question);
  }
};

// The pages of a material, which it keeps.
class PreviewPages {
 public:
  explicit PreviewPages(PreviewMaterial material);
  PreviewPages(const PreviewPages&) = delete;
  PreviewPages& operator=(const PreviewPages&) = delete;
  ~PreviewPages() = default;

  // No pages where there are no sections.
  std::size_t size() const { return pages_.size(); }
  const PreviewPage& operator[](std::size_t at) const { return pages_[at]; }

  // Where the page stands, or the last one in front of its place.
  std::size_t nearest(const PreviewPage& page) const;

  const PreviewMaterial& material() const { return material_; }
  FindingCounts found() const;

  // Head and body of a page; of none, why there is nothing to look at.
  Sheet sheet(std::size_t at, bool key, int columns) const;

 private:
  void add_pages(std::size_t section);
  Head head(std::size_t at, bool key) const;
  Lines body(const PreviewPage& page, bool key, int columns) const;
  Sheet empty_sheet(int columns) const;

  PreviewMaterial material_;
  std::vector<Preview> previews_;  // parallel to the banks
  std::vector<PreviewPage> pages_;
};

}  // namespace viva
