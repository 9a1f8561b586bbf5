#include "viva/journal/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "journal/codec.h"
#include "viva/session/paper_code.h"
#include "viva/text/error.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".jsonl";
constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;

std::string fault_of(const fs::path& path) {
  return path.string() + ": " + std::strerror(errno);
}

int sync_data(int file) {
#if defined(__APPLE__)
  return ::fsync(file);
#else
  return ::fdatasync(file);
#endif
}

// Makes the folder and those above it that are missing.
SaveFault make_folder(const fs::path& folder) {
  if (::mkdir(folder.c_str(), kPrivateFolder) == 0) return std::nullopt;
  if (errno == EEXIST && fs::is_directory(folder)) return std::nullopt;
  if (errno != ENOENT || !folder.has_relative_path()) return fault_of(folder);
  if (SaveFault fault = make_folder(folder.parent_path())) return fault;
  if (::mkdir(folder.c_str(), kPrivateFolder) == 0) return std::nullopt;
  return fault_of(folder);
}

SaveFault sync_folder(const fs::path& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return fault_of(folder);
  const int result = ::fsync(file);
  SaveFault fault;
  // Some file systems know no fsync of a folder; the file itself is safe.
  if (result != 0 && errno != EINVAL) fault = fault_of(folder);
  ::close(file);
  return fault;
}

// Names sort by time: 20261122T093000125Z-1A-7F2K.jsonl, or with -2, -3 ...
std::string file_name(const Plan& plan, int copy) {
  std::string name = write_time(plan.started);
  std::erase_if(name, [](char c) { return c == '-' || c == ':' || c == '.'; });
  name += "-" + write_paper_code(paper_code(plan));
  if (copy > 1) name += "-" + std::to_string(copy);
  return name + std::string(kEnding);
}

}  // namespace

JournalWriter::JournalWriter(JournalWriter&& other) noexcept
    : file_(std::exchange(other.file_, -1)), path_(std::move(other.path_)) {}

JournalWriter& JournalWriter::operator=(JournalWriter&& other) noexcept {
  close();
  file_ = std::exchange(other.file_, -1);
  path_ = std::move(other.path_);
  return *this;
}

JournalWriter::~JournalWriter() { close(); }

void JournalWriter::close() {
  if (file_ >= 0) ::close(file_);
  file_ = -1;
}

SaveFault JournalWriter::create(const fs::path& folder, const Plan& plan) {
  if (SaveFault fault = make_folder(folder)) return fault;
  constexpr int kFlags = O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC;
  for (int copy = 1; file_ < 0; ++copy) {
    path_ = folder / file_name(plan, copy);
    file_ = ::open(path_.c_str(), kFlags, kPrivateFile);
    if (file_ < 0 && errno != EEXIST) return fault_of(path_);
  }
  ::flock(file_, LOCK_EX | LOCK_NB);
  SaveFault fault = write_line(write_head(plan));
  if (!fault) fault = sync_folder(folder);
  if (fault) {
    close();
    ::unlink(path_.c_str());
  }
  return fault;
}

SaveFault JournalWriter::append(const Event& event) {
  if (file_ < 0) return "there is no file to save to";
  return write_line(write_event(event));
}

// A line is written as a whole or taken back, so that one that failed cannot
// run into the next.
SaveFault JournalWriter::write_line(const std::string& line) {
  const std::string bytes = line + "\n";
  const off_t begin = ::lseek(file_, 0, SEEK_END);
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t size =
        ::write(file_, bytes.data() + done, bytes.size() - done);
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) {
      SaveFault fault = fault_of(path_);
      if (done > 0 && ::ftruncate(file_, begin) != 0) close();
      return fault;
    }
    done += static_cast<std::size_t>(size);
  }
  if (sync_data(file_) != 0) return fault_of(path_);
  return std::nullopt;
}

JournalContent read_journal(const fs::path& path) {
  std::optional<Source> source;
  try {
    source.emplace(read_source(path));
  } catch (const Error& error) {
    return {std::nullopt, JournalFault{path, 1, error.what()}};
  }
  std::string_view rest = source->bytes();
  JournalContent content;
  for (std::size_t number = 1;; ++number) {
    const std::size_t end = rest.find('\n');
    if (end == rest.npos) break;  // the end, or a line torn by a crash
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (number == 1) {
      std::optional<Plan> plan = read_head(line);
      if (!plan) return {std::nullopt, JournalFault{path, 1, "no head"}};
      content.stored = StoredAttempt{path, Attempt(std::move(*plan))};
      continue;
    }
    const std::optional<Event> event = read_event(line);
    if (event && content.stored->attempt.fits(*event)) {
      content.stored->attempt.apply(*event);
    } else if (!content.fault) {
      content.fault = JournalFault{path, number, "no event that fits here"};
    }
  }
  if (!content.stored) content.fault = JournalFault{path, 1, "no head"};
  return content;
}

JournalList list_journals(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == kEnding && entry.is_regular_file(error)) {
      paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  JournalList list;
  for (const fs::path& path : paths) {
    JournalContent content = read_journal(path);
    if (content.stored) list.attempts.push_back(std::move(*content.stored));
    if (content.fault) list.faults.push_back(std::move(*content.fault));
  }
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
