#include "support/session.h"

#include <cstdio>

#include "support/catch.h"
#include "viva/journal/journal.h"

namespace viva {

Session::Session(const std::vector<SmallSection>& sections)
    : course_(sectioned_course(sections)) {}

std::string Session::take(std::string_view typed,
                          const std::vector<SectionRef>& sections) {
  return run(typed, [&](Host& host, const TakeRequest& request) {
    return take_sections(host, course_, sections, request);
  });
}

std::string Session::menu(std::string_view typed) {
  return run(typed, [&](Host& host, const TakeRequest& request) {
    return take_from_menu(host, course_, request);
  });
}

std::string Session::run(std::string_view typed, const Take& take) {
  const auto in = folder_.write("in", typed);
  const auto out = folder_.path() / "out";
  std::FILE* const reads = std::fopen(in.c_str(), "r");
  std::FILE* const writes = std::fopen(out.c_str(), "w");
  {
    LineInput input(::fileno(reads));
    Output output(::fileno(writes), false);
    Time now = 0;
    Host host{input,
              output,
              [] { return Width(60); },
              [&now] { return now += 1000; },
              true,
              attempts()};
    ending = take(host, TakeRequest{{1, true}, std::nullopt});
  }
  std::fclose(reads);
  std::fclose(writes);
  return "\n" + read_file(out);
}

Score stored_score(const Session& session) {
  const JournalList list = list_journals(session.attempts());
  REQUIRE(list.attempts.size() == 1);
  return score(list.attempts[0].attempt);
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace viva
