#include "bench/banks.h"

#include <string>
#include <string_view>
#include <utility>

#include "bench/rich_section.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"

namespace viva::bench {
namespace {

constexpr std::string_view kSection = "## Section ";

// Adds the sections of a document with other numbers.
void add_sections(std::string& to, std::string_view document,
                  std::size_t& number) {
  for (std::size_t at = document.find(kSection); at != document.npos;) {
    const std::size_t title = document.find(':', at);
    const std::size_t next = document.find(kSection, title);
    to.append(kSection).append(std::to_string(++number));
    to.append(document.substr(title, next - title));
    at = next;
  }
}

Course course_of(std::string text, std::size_t questions) {
  ReadResult read = read_bank(Source("bench.md", std::move(text)));
  Course course;
  course.title = "A course to measure with";
  course.banks.push_back(std::move(read.bank));
  if (count(course).questions != questions) {
    throw Error("bench.md: " + std::to_string(count(course).questions) +
                " questions were read of " + std::to_string(questions));
  }
  return course;
}

}  // namespace

std::string repeated_text(std::size_t copies) {
  const Source week = read_source(VIVA_BENCH_BANK);
  const std::string_view document = week.bytes();
  std::string text(document.substr(0, document.find(kSection)));
  std::size_t number = 0;
  for (std::size_t i = 0; i < copies; ++i) {
    add_sections(text, document, number);
  }
  return text;
}

Course repeated_course(std::size_t copies) {
  const ReadResult week = read_bank(read_source(VIVA_BENCH_BANK));
  return course_of(repeated_text(copies), copies * count(week.bank).questions);
}

Course rich_course(std::size_t sections) {
  std::string text = "# Rich fields 丰富\n\n";
  for (std::size_t i = 1; i <= sections; ++i) {
    std::string section(kRichSection);
    for (std::size_t at = section.find('@'); at != section.npos;
         at = section.find('@', at)) {
      section.replace(at, 1, std::to_string(i));
    }
    text += section;
  }
  return course_of(std::move(text), sections * kRichQuestions);
}

}  // namespace viva::bench
