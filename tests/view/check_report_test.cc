#include "view/check_report.h"

#include <set>

#include "support/catch.h"
#include "support/checked.h"
#include "support/files.h"
#include "support/small_bank.h"

namespace viva {
namespace {

std::string of_one(std::string_view format, Checked file,
                   Severity fails = Severity::kError) {
  std::vector<Checked> files;
  files.push_back(std::move(file));
  return written_report(format, files, fails);
}

Diagnostic at(Span span, std::string message = "it is wrong",
              Severity severity = Severity::kError) {
  return {"some-rule", severity, span, std::move(message), "make it right"};
}

// The example below the heading of a format in REPORTS.md.
std::string documented(std::string_view heading) {
  const std::string document = read_file(content_folder() / "REPORTS.md");
  const std::size_t section = document.find("\n" + std::string(heading) + "\n");
  REQUIRE(section != document.npos);
  const std::size_t fence = document.find("\n```", section);
  const std::size_t begin = document.find('\n', fence + 1) + 1;
  return document.substr(begin, document.find("```\n", begin) - begin);
}

// What stands behind a key in a report, up to the end of the line.
std::string behind(const std::string& report, std::string_view key) {
  const std::size_t begin = report.find(key);
  REQUIRE(begin != report.npos);
  return report.substr(begin + key.size(),
                       report.find('\n', begin) - begin - key.size());
}

// All fingerprints of a report in their order.
std::vector<std::string> prints(std::string report) {
  const std::string_view key = "\"fingerprint\":\"";
  std::vector<std::string> found;
  for (std::size_t at = report.find(key); at != report.npos;
       at = report.find(key, at + 1)) {
    found.push_back(report.substr(at + key.size(), 16));
  }
  return found;
}

std::vector<std::string> prints_of(std::string name, std::string text,
                                   const std::vector<Span>& spans) {
  Checked file = checked_file(std::move(name), std::move(text));
  for (const Span span : spans) file.findings.push_back(at(span));
  return prints(of_one("json", std::move(file)));
}

TEST_CASE("the examples in REPORTS.md are what is written") {
  CHECK(of_one("json", checked_example()) == documented("## json"));
  CHECK(of_one("sarif", checked_example()) == documented("## sarif"));
  CHECK(of_one("github", checked_example()) == documented("## github"));
  CHECK(of_one("gitlab", checked_example()) == documented("## gitlab"));
  CHECK(of_one("junit", checked_example()) == documented("## junit"));
}

TEST_CASE("a report of nothing is a report") {
  CHECK(written_report("json", {}) ==
        "{\n\"format\": 1,\n\"kind\": \"check\",\n\"version\": \"0.1.0\",\n"
        "\"counts\": {\"files\":0,\"questions\":0,\"blocks\":0,\"refused\":0,"
        "\"errors\":0,\"warnings\":0,\"notes\":0},\n"
        "\"files\": [],\n\"findings\": []\n}\n");
  CHECK(behind(written_report("sarif", {}), "\"results\": ") == "[]");
  CHECK(written_report("github", {}).empty());
  CHECK(written_report("gitlab", {}) == "[]\n");
  CHECK(written_report("junit", {}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"viva check\" tests=\"0\" failures=\"0\" "
        "errors=\"0\" time=\"0\">\n</testsuites>\n");
}

TEST_CASE("formats are found by their names") {
  std::set<std::string_view> names;
  for (const ReportFormat& format : report_formats()) {
    CHECK(find_report_format(format.name) == &format);
    CHECK(!format.summary.empty());
    names.insert(format.name);
  }
  CHECK(names.size() == report_formats().size());
  CHECK(find_report_format("xml") == nullptr);
}

TEST_CASE("columns count characters in every format") {
  std::vector<Checked> files;
  files.push_back(checked_file("a.md", "日本x\n", {at({6, 7})}));
  CHECK(behind(written_report("json", files), "\"line\":") ==
        "1,\"column\":3,\"end_line\":1,\"end_column\":4,\"fingerprint\":\"" +
            prints(written_report("json", files))[0] +
            "\",\"related\":[],\"edits\":[]}");
  CHECK(
      written_report("sarif", files)
          .find(R"("startLine":1,"startColumn":3,"endLine":1,"endColumn":4)") !=
      std::string::npos);
  CHECK(behind(written_report("github", files), "line=") ==
        "1,endLine=1,col=3,endColumn=4,title=some-rule::it is wrong"
        "%0Ahelp: make it right");
  CHECK(behind(written_report("junit", files), "\">a.md:") ==
        "1:3: error: it is wrong");
}

TEST_CASE("places are right whatever order they are named in") {
  Checked file = checked_file("a.md", "one\ntwo\nthree\n", {at({8, 13})});
  file.findings[0].related = {{4, 7}, {0, 3}};
  file.findings[0].edits = {{{9, 10}, "x"}};
  file.findings.push_back(at({0, 14}));
  const std::string report = of_one("json", std::move(file));
  CHECK(behind(report, "\"related\":") ==
        R"([{"line":2,"column":1,"end_line":2,"end_column":4},)"
        R"({"line":1,"column":1,"end_line":1,"end_column":4}],)"
        R"("edits":[{"line":3,"column":2,"end_line":3,"end_column":3,)"
        R"("replacement":"x"}]},)");
  CHECK(report.find(R"("line":1,"column":1,"end_line":4,"end_column":1)") !=
        report.npos);
}

TEST_CASE("a fingerprint stays when lines move or are indented") {
  const auto before = prints_of("a.md", "x\nwrong\n", {{2, 7}});
  CHECK(prints_of("a.md", "x\ny\n\n  wrong\n", {{7, 12}}) == before);
  CHECK(prints_of("./a.md", "x\nwrong\n", {{2, 7}}) == before);
  CHECK(prints_of("b.md", "x\nwrong\n", {{2, 7}}) != before);
  CHECK(prints_of("a.md", "x\nwrong!\n", {{2, 7}}) != before);
}

TEST_CASE("findings alike have fingerprints of their own") {
  const auto found = prints_of("a.md", "x\nx\nx x\n", {{0, 1}, {2, 3}, {4, 5}});
  CHECK(std::set<std::string>(found.begin(), found.end()).size() == 3);
  CHECK(prints_of("a.md", "x\n", {{0, 1}})[0] == found[0]);
}

TEST_CASE("gitlab and sarif have the fingerprints of json") {
  const auto found = prints(of_one("json", checked_example()));
  CHECK(prints(of_one("gitlab", checked_example())) == found);
  for (const std::string& print : found) {
    CHECK(of_one("sarif", checked_example())
              .find("\"viva/v1\":\"" + print + "\"") != std::string::npos);
  }
}

TEST_CASE("a file's name is a URI in sarif and has no ./ anywhere") {
  const auto uri = [](const std::string& name) {
    const std::string report =
        of_one("sarif", checked_file(name, "x", {at({0, 1})}));
    const std::string rest = behind(report, "\"uri\":\"");
    return rest.substr(0, rest.find('"'));
  };
  CHECK(uri("banks/week 1.md") == "banks/week%201.md");
  CHECK(uri("./a.md") == "a.md");
  CHECK(uri(".//a.md") == "a.md");
  CHECK(uri("../a.md") == "../a.md");
  CHECK(uri("/tmp/a.md") == "/tmp/a.md");
  CHECK(uri("//host/a.md") == "/host/a.md");
  CHECK(uri("a:b%?#[].md") == "a%3Ab%25%3F%23%5B%5D.md");
  CHECK(uri("ü\xFF\n.md") == "%C3%BC%FF%0A.md");
  CHECK(of_one("gitlab", checked_file("./a.md", "x", {at({0, 1})}))
            .find("\"path\":\"a.md\"") != std::string::npos);
}

TEST_CASE("sarif links to three related places and lists a hundred") {
  Checked file = checked_file("a.md", std::string(300, '\n'), {at({0, 0})});
  file.findings[0].related.resize(2, {4, 4});
  CHECK(
      behind(of_one("sarif", std::move(file)), "\"message\":").substr(0, 59) ==
      R"~({"text":"it is wrong\nAlso: [line 5](1), [line 5](2)"},"loc)~");
  file = checked_file("a.md", std::string(300, '\n'), {at({0, 0})});
  for (std::uint32_t i = 1; i < 200; ++i) {
    file.findings[0].related.push_back({i, i});
  }
  const std::string report = of_one("sarif", std::move(file));
  CHECK(report.find(R"(\nAlso: [line 2](1), [line 3](2), [line 4](3) and 196 )"
                    R"(more"})") != report.npos);
  CHECK(report.find("\"id\":100,") != report.npos);
  CHECK(report.find("\"id\":101,") == report.npos);
}

TEST_CASE("what an author wrote is no link in sarif") {
  CHECK(behind(of_one("sarif", checked_file("a.md", "x",
                                            {at({0, 1}, "[x](1) [y] (2)")})),
               "\"message\":")
            .starts_with(R"~({"text":"[x\\](1) [y] (2)"})~"));
}

TEST_CASE("sarif fixes nothing with bytes that JSON cannot hold") {
  Checked file = checked_file("a.md", "x", {at({0, 1})});
  file.findings[0].edits = {{{0, 1}, "\xFF"}};
  CHECK(of_one("sarif", std::move(file)).find("fixes") == std::string::npos);
}

TEST_CASE("a finding of an unknown rule has no place among the rules") {
  CHECK(of_one("sarif", checked_file("a.md", "x", {at({0, 1})}))
            .find("ruleIndex") == std::string::npos);
  CHECK(of_one("sarif", checked_example()).find("\"ruleIndex\":0") !=
        std::string::npos);
}

TEST_CASE("github escapes more in properties than in messages") {
  CHECK(of_one("github",
               checked_file("a,b:c%\n.md", "x",
                            {at({0, 1}, "100 %, so:\r\n::error::no")})) ==
        "::error file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,col=1,endColumn=2,"
        "title=some-rule::100 %25, so:%0D%0A::error::no%0Ahelp: make it "
        "right\n");
}

TEST_CASE("github is told no columns of several lines") {
  CHECK(of_one("github", checked_file("a.md", "ab\ncd\n",
                                      {at({1, 4}, "m", Severity::kWarning)})) ==
        "::warning file=a.md,line=1,endLine=2,title=some-rule::m%0Ahelp: make "
        "it right\n");
  CHECK(of_one("github", checked_file("a.md", "ab\ncd\n",
                                      {at({1, 3}, "m", Severity::kNote)})) ==
        "::notice file=a.md,line=1,endLine=1,title=some-rule::m%0Ahelp: make "
        "it right\n");
}

TEST_CASE("gitlab has severities of its own") {
  const auto severity = [](Severity ours) {
    const std::string rest = behind(
        of_one("gitlab", checked_file("a.md", "x", {at({0, 1}, "m", ours)})),
        "\"severity\":\"");
    return rest.substr(0, rest.find('"'));
  };
  CHECK(severity(Severity::kError) == "major");
  CHECK(severity(Severity::kWarning) == "minor");
  CHECK(severity(Severity::kNote) == "info");
}

TEST_CASE("all that a rule found in a file is one test of junit") {
  Checked file = checked_file(
      "a.md", "x\ny\n",
      {at({0, 1}, "m", Severity::kNote), at({2, 3}, "n", Severity::kWarning)});
  const std::string passed =
      of_one("junit", checked_file("a.md", "x\ny\n", file.findings));
  CHECK(passed.find("tests=\"1\" failures=\"0\"") != passed.npos);
  CHECK(passed.find("<system-out>a.md:1:1: note: m\na.md:2:1: warning: n\n"
                    "help: make it right</system-out>") != passed.npos);
  const std::string failed =
      of_one("junit", std::move(file), Severity::kWarning);
  CHECK(failed.find("tests=\"1\" failures=\"1\"") != failed.npos);
  CHECK(behind(failed, "<failure ") ==
        R"~(type="warning" message="m (and 1 more)">a.md:1:1: note: m)~");
}

TEST_CASE("a file without findings passes in junit") {
  CHECK(of_one("junit", checked_file("a.md", "x")) ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="viva check" tests="1" failures="0" errors="0" time="0">
<testsuite name="a.md" tests="1" failures="0" errors="0" time="0">
<properties>
<property name="questions" value="0"/>
<property name="blocks" value="0"/>
<property name="refused" value="0"/>
</properties>
<testcase name="nothing found" classname="a.md" time="0"/>
</testsuite>
</testsuites>
)");
}

TEST_CASE("junit escapes marks and makes controls visible") {
  const std::string report =
      of_one("junit",
             checked_file("a<b>\"&'\n.md", "x",
                          {at({0, 1}, "<&>\"']]>\x1b\x01\uFFFE\xFF\n\u202e")}));
  CHECK(behind(report, "classname=") ==
        "\"a&lt;b&gt;&quot;&amp;'&#10;.md\" time=\"0\">");
  CHECK(behind(report, "message=") ==
        "\"&lt;&amp;&gt;&quot;']]&gt;^[^A\uFFFD\uFFFD&#10;\\u{202e}\">"
        "a&lt;b&gt;&quot;&amp;'");
}

}  // namespace
}  // namespace viva
