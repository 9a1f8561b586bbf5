#include "journal/usual_event.h"

#include "journal/codec.h"
#include "support/catch.h"
#include "support/small_script.h"

namespace viva {
namespace {

// What a line says that is read as JSON: no line of viva's has a space there.
std::optional<Event> read_as_json(const std::string& line) {
  const std::string spaced = "{ " + line.substr(1);
  REQUIRE_FALSE(read_usual_event(spaced));
  return read_event(spaced);
}

std::string answer_line(const std::string& members) {
  return R"({"event":"answer","question":0,)" + members +
         R"("shown":"2026-11-25T08:00:00.125Z","at":"2026-11-25T08:00:01.000Z"})";
}

std::vector<std::string> lines() {
  std::vector<std::string> lines = {
      answer_line(R"("chosen":[],"retry":true,"confidence":3,)"),
      R"({"event":"finish","timed_out":true,"at":"2026-11-25T08:00:00.125Z"})"};
  for (const Event& event : small_events()) {
    lines.push_back(write_event(event));
  }
  return lines;
}

TEST_CASE("a line that viva writes without a text is in the usual form") {
  for (const Event& event : small_events()) {
    const std::string line = write_event(event);
    INFO(line);
    const std::optional<Event> usual = read_usual_event(line);
    CHECK(usual.has_value() == (line.find(R"("text")") == line.npos));
    if (usual) CHECK(*usual == event);
  }
}

TEST_CASE("a line reads as its JSON does, whatever byte of it is spoilt") {
  for (const std::string& line : lines()) {
    CHECK(read_event(line) == read_as_json(line));
    for (std::size_t i = 1; i < line.size(); ++i) {
      for (const char spoilt : std::string_view("0-,\"e")) {
        std::string other = line;
        other[i] = spoilt;
        if (read_event(other) == read_as_json(other)) continue;
        FAIL_CHECK(other);
      }
    }
  }
}

TEST_CASE("a line reads as its JSON does, wherever it is cut or grows") {
  for (const std::string& line : lines()) {
    for (std::size_t i = 1; i < line.size(); ++i) {
      for (const std::string& other :
           {line.substr(0, i), line.substr(0, i) + line.substr(i + 1),
            line.substr(0, i) + "0" + line.substr(i),
            line.substr(0, i) + "1" + line.substr(i)}) {
        if (read_event(other) == read_as_json(other)) continue;
        FAIL_CHECK(other);
      }
    }
  }
}

TEST_CASE("numbers that are too large for a line are none") {
  for (const char* number :
       {"65536", "4294967296", "18446744073709551616", "-1", "01", "1.5"}) {
    const std::string line = answer_line(R"("chosen":[)" + std::string(number) +
                                         R"(],"retry":false,)");
    INFO(line);
    CHECK_FALSE(read_event(line));
  }
}

TEST_CASE("a number or a flag that is written as a text is none") {
  for (const char* members :
       {R"("chosen":["1"],"retry":false,)", R"("chosen":[1],"retry":"false",)",
        R"("chosen":[1],"retry":false,"confidence":"3",)"}) {
    INFO(members);
    CHECK_FALSE(read_event(answer_line(members)));
  }
}

}  // namespace
}  // namespace viva
