#include <cstdlib>
#include <random>

#include "support/catch.h"
#include "support/checked.h"
#include "support/effort.h"
#include "support/files.h"

namespace viva {
namespace {

// What has broken reports of other programs.
constexpr std::array<std::string_view, 20> kHostile = {
    "\x1b[2J",  "\x07",         "\u009b",      "\u202e", "\u2066", "\u2028",
    "\xFF\xC0", "\xED\xA0\x80", "\uFFFE",      "\"",     "'",      "\\",
    "%",        "\r",           "\n::error::", "]]>",    "<&",     "](",
    "\t",       "日本"};

class RandomFindings {
 public:
  explicit RandomFindings(std::uint32_t seed) : random_(seed) {}

  std::uint32_t below(std::size_t most) {
    return static_cast<std::uint32_t>(random_() % most);
  }

  std::string text(std::size_t most) {
    std::string text = "t";
    for (std::size_t i = below(most); i > 0; --i) {
      text += below(3) == 0 ? kHostile[below(kHostile.size())] : "a\n";
    }
    return text;
  }

  Checked file(std::size_t number) {
    const std::string bytes = text(200);
    const auto span = [&] {
      const std::uint32_t begin = below(bytes.size() + 1);
      return Span{begin, begin + below(bytes.size() + 1 - begin)};
    };
    Diagnostics findings;
    for (std::size_t i = below(8); i > 0; --i) {
      const Rule& rule = example_rules()[below(example_rules().size())];
      findings.push_back({rule.name, static_cast<Severity>(below(3)), span(),
                          text(6), rule.help});
      for (std::size_t j = below(4); j > 0; --j) {
        findings.back().related.push_back(span());
      }
      if (below(2) == 0) findings.back().edits = {{span(), text(4)}};
    }
    return checked_file(text(5) + std::to_string(number), bytes, findings);
  }

 private:
  std::mt19937 random_;
};

// Runs the script that validates the reports in a folder.
int validate(const std::filesystem::path& folder) {
  const std::filesystem::path tests = tree_folder() / "tests";
  return std::system(("python3 '" + (tests / "view" / "validate").string() +
                      "' '" + folder.string() + "' '" +
                      (tests / "support" / "schemas").string() + "'")
                         .c_str());
}

TEST_CASE("reports are valid by their schemas, whatever stands in a bank") {
  if (std::system("python3 -c '' 2>/dev/null") != 0) {
    VIVA_SKIP("there is no python3");
  }
  const TemporaryFolder folder;
  const auto write = [&](const std::string& name,
                         const std::vector<Checked>& files) {
    for (const ReportFormat& format : report_formats()) {
      folder.write(name + "." + std::string(format.name),
                   written_report(format.name, files, Severity::kWarning));
    }
  };
  std::vector<Checked> example;
  example.push_back(checked_example());
  example.push_back(checked_file("empty.md", ""));
  write("example", example);
  write("nothing", {});
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    RandomFindings random(seed);
    std::vector<Checked> files;
    for (std::size_t i = random.below(4); i > 0; --i) {
      files.push_back(random.file(i));
    }
    write("hostile-" + std::to_string(seed), files);
  }
  CHECK(validate(folder.path()) == 0);
}

// Each place costs as much as the line is long if it is counted anew, which
// would take minutes here.
TEST_CASE("many findings in one long line are reported in a moment") {
  const auto many = static_cast<std::uint32_t>(effort(20'000));
  const std::uint32_t apart = 100;
  Diagnostics findings;
  for (std::uint32_t i = 0; i < many; ++i) {
    const std::uint32_t begin = i * apart;
    const std::uint32_t other = (many - 1 - i) * apart;
    findings.push_back({"some-rule",
                        Severity::kWarning,
                        {begin, begin + 150},
                        "it is wrong",
                        "make it right",
                        {{other, other + 1}},
                        {{{begin / 2, begin / 2 + 1}, "x"}}});
  }
  std::vector<Checked> files;
  files.push_back(checked_file("a.json", std::string(many * apart + 50, 'a'),
                               std::move(findings)));
  for (const ReportFormat& format : report_formats()) {
    const std::string report = written_report(format.name, files);
    CHECK(report.size() > many * 20U);
  }
}

}  // namespace
}  // namespace viva
