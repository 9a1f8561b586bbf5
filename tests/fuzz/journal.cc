#include "viva/journal/journal.h"

#include <algorithm>
#include <optional>
#include <string>

#include "fuzz/target.h"
#include "journal/codec.h"
#include "support/fake_disk.h"
#include "viva/session/result.h"

namespace viva::fuzz {
namespace {

constexpr const char* kPath = "/a/x.jsonl";
constexpr Time kNow = 1'800'000'000'000;

// A line that is read is written so that it reads the same.
void hold_line(std::string_view line) {
  newer_format(line);
  if (const std::optional<Plan> plan = read_head(line)) {
    hold(read_head(write_head(*plan)) == plan, "a head reads back");
  }
  if (const std::optional<Event> event = read_event(line)) {
    hold(read_event(write_event(*event)) == event, "an event reads back");
  }
}

void hold_lines(std::string_view bytes) {
  for (std::size_t at = 0; at <= bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    hold_line(bytes.substr(at, end - at));
    at = end + 1;
  }
}

void hold_attempt(const Attempt& attempt) {
  const Result result = result_of(attempt, kNow);
  hold(result.score.right <= result.score.answered &&
           result.score.answered <= result.score.asked &&
           result.score.asked <= attempt.plan().questions.size(),
       "a score counts questions");
  hold(result.taken >= 0, "an attempt takes no less than no time");
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    const double earned = credit(attempt, i);
    hold(earned >= 0 && earned <= 1, "a credit is from 0 to 1");
  }
}

// Reopening cuts off a torn line and no other byte, and what is appended then
// reads back.
void hold_reopening(FakeDisk& disk, const JournalContent& content) {
  const std::string before = *disk.bytes(kPath);
  ReopenedJournal reopened = reopen_journal(kPath, disk);
  hold(reopened.stored.has_value() == content.stored.has_value(),
       "what can be read can be reopened");
  if (!content.stored) {
    hold(disk.bytes(kPath) == before, "what is no attempt stays as it is");
    return;
  }
  hold(reopened.stored->attempt == content.stored->attempt,
       "an attempt is reopened as it is read");
  const std::string kept = before.substr(0, before.rfind('\n') + 1);
  hold(disk.bytes(kPath) == kept, "only a torn line is cut off");
  Attempt attempt = reopened.stored->attempt;
  Event leave;
  leave.kind = Event::Kind::kLeave;
  leave.shown = leave.at = kNow;
  hold(!reopened.writer.append(leave), "an event is appended");
  if (attempt.fits(leave)) attempt.apply(leave);
  const JournalContent again = read_journal(kPath, disk);
  hold(!again.torn && again.stored && again.stored->attempt == attempt,
       "what was appended reads back");
}

}  // namespace

void try_input(std::string_view bytes) {
  hold_lines(bytes);
  FakeDisk disk;
  disk.put(kPath, bytes);
  const JournalContent content = read_journal(kPath, disk);
  hold(disk.bytes(kPath) == bytes, "reading changes no file");
  hold(content.stored || content.fault, "what cannot be read is a fault");
  const JournalList list = list_journals("/a", disk);
  hold(list.attempts.size() == (content.stored ? 1 : 0),
       "what can be read is listed");
  if (content.stored) hold_attempt(content.stored->attempt);
  hold_reopening(disk, content);
}

}  // namespace viva::fuzz
