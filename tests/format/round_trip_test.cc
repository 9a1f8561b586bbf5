#include <algorithm>
#include <filesystem>

#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"
#include "support/random_bank.h"
#include "viva/format/format.h"
#include "viva/text/source.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

// The first lines that differ, from where they do.
std::string difference(std::string_view meant, std::string_view read) {
  const auto at =
      std::mismatch(meant.begin(), meant.end(), read.begin(), read.end());
  const auto place = static_cast<std::size_t>(at.first - meant.begin());
  const std::size_t begin = meant.rfind('\n', place) + 1;
  return "meant: " + std::string(meant.substr(begin, 300)) +
         "\nread: " + std::string(read.substr(begin, 300));
}

// Empty if the bank comes back as it was, else what was written and what
// differs in what was read of it.
std::string lost(const Bank& bank, const Format& format) {
  const std::string written = format.write(bank);
  const std::string name = "test" + std::string(format.endings.front());
  const Bank read = read_bank(Source(name, written)).bank;
  if (read == bank) return "";
  const Format& yaml = *find_format_named("yaml");
  return written + "\n" + difference(yaml.write(bank), yaml.write(read));
}

TEST_CASE("any bank goes through every form and comes back as it was") {
  constexpr std::uint32_t kBanks = effort(1500);
  for (const Format& format : formats()) {
    for (std::uint32_t seed = 1; seed <= kBanks; ++seed) {
      INFO(format.name << ", seed " << seed);
      REQUIRE(lost(random_bank(seed), format) == "");
    }
  }
}

TEST_CASE("every file of the samples comes back as it was") {
  const std::filesystem::path samples = shared_folder() / "samples";
  if (!std::filesystem::exists(samples)) VIVA_SKIP("../shared is absent");
  std::size_t files = 0;
  for (const char* folder :
       {"sister", "markdown_tasklist", "markdown_letterkey"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(samples / folder)) {
      if (!entry.is_regular_file() || files++ % kStride != 0) continue;
      const std::string bytes = read_file(entry.path());
      const Bank bank = read_bank(Source("sample.md", bytes)).bank;
      for (const Format& format : formats()) {
        INFO(entry.path() << " as " << format.name);
        CHECK(lost(bank, format) == "");
      }
    }
  }
  CHECK(files >= 114);
}

}  // namespace
}  // namespace viva
