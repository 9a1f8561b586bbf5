#include <filesystem>

#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"
#include "support/random_bank.h"
#include "viva/format/format.h"
#include "viva/format/mend.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// What is wrong with a document that is mended twice; empty as it should be.
std::string fault(const std::string& name, const std::string& bytes) {
  const Mending once = mend(Source(name, bytes));
  const Mending twice = mend(Source(name, once.bytes));
  const std::string other = unlike(read_bank(Source(name, bytes)),
                                   read_bank(Source(name, once.bytes)));
  if (!other.empty()) return other;
  return twice.bytes == once.bytes ? "" : "the second time it changed";
}

// What a careless hand does to a document: spaces at line ends, marks that are
// not quite right, numbers, misread characters.
std::string spoilt(std::string_view text, std::uint32_t seed) {
  std::string result;
  std::uint32_t random = seed * 2654435761U + 1;
  const auto one_in = [&](std::uint32_t n) {
    random = random * 1664525U + 1013904223U;
    return (random >> 16) % n == 0;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (text[i] == '\n' && one_in(4)) result += one_in(2) ? " " : "  ";
    if (rest.starts_with("[x]") && one_in(2)) {
      result += "[x ]";
      i += 2;
    } else if (rest.starts_with("Question 1") && one_in(3)) {
      result += "Question 3";
      i += 9;
    } else if (text[i] == '\'' && one_in(2)) {
      result += "\u00e2\u20ac\u2122";
    } else {
      result += text[i];
    }
    const std::size_t line = text.rfind('\n', i) + 1;
    const std::string_view above =
        std::string_view(text).substr(line, i - line);
    const bool structure =
        std::string_view("*#>").find(text[line]) != std::string_view::npos ||
        above.find(':') == above.npos;
    if (text[i] == 'o' && !structure && one_in(30)) result += "\u00ad";
  }
  return result;
}

TEST_CASE("any bank is mended once and for all, and reads alike") {
  constexpr std::uint32_t kBanks = effort(700);
  for (const Format& format : formats()) {
    const std::string name = "test" + std::string(format.endings.front());
    for (std::uint32_t seed = 1; seed <= kBanks; ++seed) {
      INFO(format.name << ", seed " << seed);
      const std::string text = spoilt(format.write(random_bank(seed)), seed);
      REQUIRE(fault(name, text) == "");
    }
  }
}

void mend_samples(const char* folder) {
  const fs::path samples = shared_folder() / "samples" / folder;
  if (!fs::exists(samples)) VIVA_SKIP("../shared is absent");
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(samples)) {
    if (entry.path().extension() != ".md" || files++ % kStride != 0) continue;
    INFO(entry.path());
    const std::string bytes = read_file(entry.path());
    CHECK(fault("test.md", bytes) == "");
    const std::string text = spoilt(bytes, 1);
    CHECK(fault("test.md", text) == "");
    CHECK(mend(Source("test.md", text)).left.empty());
  }
  CHECK(files > 0);
}

TEST_CASE("documents of the same kind are mended once and for all") {
  mend_samples("sister");
}

TEST_CASE("task lists are mended once and for all") {
  mend_samples("markdown_tasklist");
}

TEST_CASE("letter keys are mended once and for all") {
  mend_samples("markdown_letterkey");
}

}  // namespace
}  // namespace viva
