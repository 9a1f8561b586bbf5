#include "viva/journal/journal.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "journal/codec.h"
#include "journal/files.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// Reads the lines of a journal one by one.
class JournalReader {
 public:
  explicit JournalReader(const fs::path& path) : path_(path) {}

  void take(std::string_view line) {
    ++line_;
    if (line_ == 1) {
      take_head(line);
    } else if (content_.stored) {
      take_event(line);
    }
  }

  JournalContent end(bool torn) {
    if (line_ == 0) pass_over("nothing was saved in it");
    content_.torn = torn;
    return std::move(content_);
  }

 private:
  void take_head(std::string_view line) {
    if (std::optional<Plan> plan = read_head(line)) {
      content_.stored = StoredAttempt{path_, Attempt(std::move(*plan))};
    } else if (const std::optional<int> version = newer_format(line)) {
      pass_over("it was written by a newer viva (format " +
                std::to_string(*version) + ")");
    } else {
      pass_over("it is no attempt of viva's");
    }
  }

  void take_event(std::string_view line) {
    const std::optional<Event> event = read_event(line);
    if (!event) return pass_over("it is no event that viva knows");
    Attempt& attempt = content_.stored->attempt;
    if (!attempt.fits(*event)) {
      return pass_over("the event does not fit what is before it");
    }
    attempt.apply(*event);
  }

  void pass_over(std::string why) {
    if (content_.fault) return;
    content_.fault =
        JournalFault{path_, std::max<std::size_t>(line_, 1), std::move(why)};
  }

  const fs::path& path_;
  JournalContent content_;
  std::size_t line_ = 0;
};

DiskOutcome<std::string> read_file(const fs::path& path, Disk& disk) {
  const auto [error, opened] = disk.open(path, Disk::Access::kRead);
  if (error != 0) return {error};
  const OpenFile file(disk, opened);
  return disk.read(file.get());
}

}  // namespace

JournalText read_journal_text(const fs::path& path, std::string_view bytes) {
  JournalReader reader(path);
  std::size_t whole = 0;
  while (true) {
    const std::size_t end = bytes.find('\n', whole);
    if (end == bytes.npos) break;
    reader.take(bytes.substr(whole, end - whole));
    whole = end + 1;
  }
  return {reader.end(whole < bytes.size()), whole};
}

JournalContent read_journal(const fs::path& path, Disk& disk) {
  const auto [error, bytes] = read_file(path, disk);
  if (error != 0) {
    return {std::nullopt, JournalFault{path, 1, error_text(error)}};
  }
  return read_journal_text(path, bytes).content;
}

JournalList list_journals(const fs::path& folder, Disk& disk) {
  auto [error, paths] = disk.list(folder);
  JournalList list;
  if (error != 0 && error != ENOENT && error != ENOTDIR) {
    list.faults.push_back({folder, 1, error_text(error)});
  }
  std::sort(paths.begin(), paths.end());  // the same every time
  for (const fs::path& path : paths) {
    if (path.extension() != kJournalEnding) continue;
    const auto [unread, bytes] = read_file(path, disk);
    if (unread != 0) {
      list.faults.push_back({path, 1, error_text(unread)});
      continue;
    }
    // Its head is being written just now, or a crash came before it was.
    if (bytes.find('\n') == bytes.npos) continue;
    JournalContent content = read_journal_text(path, bytes).content;
    if (content.stored) list.attempts.push_back(std::move(*content.stored));
    if (content.fault) list.faults.push_back(std::move(*content.fault));
  }
  std::stable_sort(list.attempts.begin(), list.attempts.end(),
                   [](const StoredAttempt& a, const StoredAttempt& b) {
                     return a.attempt.plan().started < b.attempt.plan().started;
                   });
  return list;
}

std::optional<fs::path> attempts_folder(std::string_view xdg_state_home,
                                        std::string_view home) {
  fs::path state(xdg_state_home);
  if (!state.is_absolute()) {
    if (!fs::path(home).is_absolute()) return std::nullopt;
    state = fs::path(home) / ".local" / "state";
  }
  return state / "viva" / "attempts";
}

}  // namespace viva
