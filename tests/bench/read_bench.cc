#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "bench/banks.h"
#include "bench/bare_scan.h"
#include "bench/child.h"
#include "viva/format/format.h"
#include "viva/text/error.h"
#include "viva/text/source_file.h"

// Measures reading a large bank against a bare scan of the same file.

namespace viva::bench {
namespace {

constexpr double kMostRatio = 1.6;

struct Terms {
  std::size_t copies = 1000;  // of week 10, 35 kB each
  std::size_t pairs = 15;
  bool check = false;
};

// A file that is there for as long as this lives.
class TemporaryFile {
 public:
  TemporaryFile()
      : path_(std::filesystem::temp_directory_path() /
              fmt::format("viva-read-bench-{}.md", getpid())) {}
  ~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// What both must agree on.
struct Found {
  std::size_t sections = 0;
  std::size_t questions = 0;
  std::size_t choices = 0;
  std::size_t keys = 0;

  friend bool operator==(const Found&, const Found&) = default;
};

Found found_by_scan(const BareBank& bank) {
  Found found = {bank.sections().size(), bank.questions().size(),
                 bank.choices().size()};
  for (const BareBank::Question& question : bank.questions()) {
    found.keys += question.key.empty() ? 0 : 1;
  }
  return found;
}

Found found_by_reading(const Bank& bank) {
  Found found = {bank.sections.size()};
  for (const Section& section : bank.sections) {
    found.questions += section.questions.size();
    for (const Question& question : section.questions) {
      found.choices += question.choices.size();
      found.keys += count_keys(question);
    }
  }
  return found;
}

// Both must do their work before it is worth measuring.
void compare(const std::filesystem::path& path) {
  const BareBank bare(path);
  const ReadResult read = read_bank(read_source(path));
  if (!bare.is_utf8() || !read.diagnostics.empty() ||
      found_by_scan(bare) != found_by_reading(read.bank)) {
    throw Error("scanning and reading do not find the same");
  }
  const Found found = found_by_scan(bare);
  fmt::print("{:.1f} MB, {} lines, {} sections, {} questions, {} choices\n",
             static_cast<double>(read.bank.source.bytes().size()) / 1e6,
             bare.lines(), found.sections, found.questions, found.choices);
  std::fflush(stdout);
}

double run(const Terms& terms) {
  // What is done here is done in children, too, so that none of those who are
  // measured begins with memory that another one has left.
  const TemporaryFile file;
  cost_of([&] {
    std::ofstream(file.path(), std::ios::binary) << repeated_text(terms.copies);
    compare(file.path());
  });
  const auto size =
      static_cast<double>(std::filesystem::file_size(file.path()));
  std::vector<double> scans;
  std::vector<double> reads;
  std::vector<double> ratios;
  std::size_t memory = 0;
  for (std::size_t i = 0; i < terms.pairs; ++i) {
    const Cost scan = cost_of([&] { const BareBank bare(file.path()); });
    const Cost read = cost_of([&] {
      const auto all = read_bank(read_source(file.path(), Hold::kMap));
    });
    scans.push_back(scan.ms);
    reads.push_back(read.ms);
    ratios.push_back(read.ms / scan.ms);
    memory = read.memory;
  }
  fmt::print("{:<24} {:>8} {:>8}\n",
             "median of " + std::to_string(terms.pairs) + " pairs", "ms",
             "MB/s");
  for (const auto& [name, times] :
       {std::pair("bare scan", &scans), std::pair("read_bank", &reads)}) {
    const double ms = median(*times);
    fmt::print("{:<24} {:>8.1f} {:>8.0f}\n", name, ms, size / ms / 1e3);
  }
  fmt::print("{:<24} {:>8.2f}\n", "ratio of a pair", median(ratios));
  fmt::print("{:<24} {:>8.2f}\n", "peak memory / file",
             static_cast<double>(memory) / size);
  return median(ratios);
}

}  // namespace
}  // namespace viva::bench

int main(int argc, char** argv) {
  using namespace viva::bench;
  Terms terms;
  for (int i = 1; i < argc; ++i) {
    const std::string_view flag = argv[i];
    if (flag == "--short") terms = {30, 3, terms.check};
    if (flag == "--check") terms.check = true;
  }
  try {
    const double ratio = run(terms);
    return terms.check && ratio > kMostRatio ? 1 : 0;
  } catch (const viva::Error& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
}
