#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "view/report.h"
#include "viva/bank/course.h"
#include "viva/bank/diagnostic.h"
#include "viva/bank/question_id.h"
#include "viva/session/plan.h"
#include "viva/text/styled.h"

namespace viva {

// The sections of one bank as a student sees them, questions without a usable
// key included. Findings, which must be in order of place, stand below the
// question they are about, those in front of the first section on its opening.
// Keeps views of bank and findings.
class Preview {
 public:
  // Choices stand in the paper's order if there is one, else in the author's.
  Preview(const Bank& bank, std::span<const Diagnostic> findings,
          std::optional<PlanOptions> paper);

  // A section of the bank; `course` is for its name. With the key, what is
  // hidden from students stands below each question: the key, and findings of
  // check_rules(), which tell of it.
  Lines page(const Course& course, SectionRef ref, bool key, Width width) const;

  // The same section on the pages of a full screen: its opening, a question,
  // with nothing chosen, and what stands behind them, which may be nothing.
  Lines opening(const Course& course, SectionRef ref, bool key,
                Width width) const;
  Lines question(std::size_t section, std::size_t question, bool key,
                 int columns) const;
  Lines after(std::size_t section, int columns) const;

 private:
  Places page_order(std::size_t section, std::size_t question) const;
  Lines findings_page(std::uint32_t begin, std::uint32_t end, bool key,
                      Width width) const;
  Lines findings_on(std::size_t section, std::size_t question, bool key,
                    Width width) const;
  std::uint32_t begin_of(std::size_t section, std::size_t question) const;
  std::uint32_t end_of(std::size_t section) const;

  const Bank& bank_;
  std::span<const Diagnostic> findings_;
  std::optional<PlanOptions> paper_;
  LineIndex lines_;
  std::vector<std::vector<QuestionId>> ids_;
};

// Said when files were read again, and when they could not be: "Read again at
// 10:30:05: 2 errors, 1 warning."
std::string read_again_text(std::string_view clock, FindingCounts found);
std::string not_read_text(std::string_view clock, std::string_view why);

}  // namespace viva
