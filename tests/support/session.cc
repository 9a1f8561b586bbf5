#include "support/session.h"

#include <unistd.h>

#include <array>
#include <cstdio>

#include "support/catch.h"
#include "viva/journal/journal.h"

namespace viva {
// A pipe with these bytes in it. They must fit into a pipe.
class Session::Typed {
 public:
  explicit Typed(std::string_view text) {
    REQUIRE(::pipe(ends_.data()) == 0);
    REQUIRE(::write(ends_[1], text.data(), text.size()) ==
            static_cast<ssize_t>(text.size()));
  }
  ~Typed() {
    end();
    ::close(ends_[0]);
  }
  Typed(const Typed&) = delete;
  Typed& operator=(const Typed&) = delete;

  int file() const { return ends_[0]; }

  void end() {
    if (ends_[1] >= 0) ::close(ends_[1]);
    ends_[1] = -1;
  }

 private:
  std::array<int, 2> ends_{-1, -1};
};

Session::Session(const std::vector<SmallSection>& sections)
    : course_(sectioned_course(sections)) {
  request.options.seed = 1;
  request.options.keep_order = true;
}

void Session::jump(std::string_view said, Milliseconds by) {
  jumps_.push_back({std::string(said), by});
}

void Session::change(const std::vector<SmallSection>& sections) {
  course_ = sectioned_course(sections);
}

void Session::let_clock_pause() {
  for (Bank& bank : course_.banks) bank.settings.clock = Clock::kPauses;
}

std::filesystem::path Session::attempts() const {
  if (disk_ != &real_disk()) return "/attempts";
  return folder_.path() / "attempts";
}

std::string Session::take(std::string_view typed,
                          const std::vector<SectionRef>& sections) {
  return run(typed, [&](Host& host) {
    return take_sections(host, course_, sections, request);
  });
}

std::string Session::take(std::string_view typed) {
  return take(typed, all_sections(course_));
}

std::string Session::menu(std::string_view typed) {
  return run(typed, [&](Host& host) {
    return take_from_menu(host, course_, request);
  });
}

std::string Session::resume(std::string_view typed) {
  const JournalList list = list_journals(attempts(), *disk_);
  REQUIRE_FALSE(list.attempts.empty());
  ReopenedJournal journal = reopen_journal(list.attempts.back().path, *disk_);
  REQUIRE(journal.stored);
  return run(typed, [&](Host& host) {
    return resume_attempt(host, course_, std::move(journal));
  });
}

Time Session::look_at_clock(Typed& typed) {
  now += tick;
  if (jumps_.empty() && input_waits_for.empty()) return now;
  const std::string said = transcript();
  for (Jump& jump : jumps_) {
    if (jump.is_done) continue;
    jump.is_done = holds(said, jump.said);
    if (jump.is_done) now += jump.by;
  }
  if (holds(said, input_waits_for)) typed.end();
  return now;
}

std::string Session::run(std::string_view typed, const Take& take) {
  const auto out = folder_.path() / "out";
  std::FILE* const writes = std::fopen(out.c_str(), "w");
  {
    Typed in(typed);
    if (input_waits_for.empty()) in.end();
    LineInput input(in.file());
    Output output(::fileno(writes), false);
    Host host(
        input, output, [] { return Width(60); },
        [&] { return look_at_clock(in); }, *disk_);
    host.echo = true;
    host.attended = attended;
    host.attempts = attempts();
    host.keeps = keeps;
    ending = take(host);
  }
  std::fclose(writes);
  return "\n" + transcript();
}

Attempt stored_attempt(const Session& session) {
  const JournalList list = list_journals(session.attempts(), session.disk());
  REQUIRE(list.faults.empty());
  REQUIRE(list.attempts.size() == 1);
  return list.attempts[0].attempt;
}

Score stored_score(const Session& session) {
  return score(stored_attempt(session));
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

}  // namespace viva
