#include "viva/text/mapped_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>

namespace viva {
namespace {

// Whole pages, and so many that asking costs nothing.
constexpr std::size_t kLetGoAtOnce = std::size_t{2} << 20;

// Where a mapped file lies, for the handler of a signal. Free while `end` is 0.
struct MappedRange {
  std::atomic<std::uintptr_t> begin = 0;
  std::atomic<std::uintptr_t> end = 0;
  std::atomic<bool> torn = false;  // a part of it was gone
};

// More are not mapped at once.
std::array<MappedRange, 64> mapped_ranges;
std::atomic<std::size_t> page_size = 0;

// What is looked at is there no more: the file was cut off.
void fill_page(int signal, siginfo_t* info, void* /*context*/) {
  const auto place = reinterpret_cast<std::uintptr_t>(info->si_addr);
  for (MappedRange& range : mapped_ranges) {
    if (place < range.begin || place >= range.end) continue;
    const std::size_t size = page_size;
    const std::uintptr_t page = place / size * size;
    range.torn = true;
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    void* const at = reinterpret_cast<void*>(page);
    if (mmap(at, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
             0) != MAP_FAILED) {
      return;
    }
  }
  // It is about something else, and ends the program when it comes again.
  std::signal(signal, SIG_DFL);
}

void watch_for_cut_files() {
  static const bool once = [] {
    page_size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = fill_page;
    action.sa_flags = SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGBUS, &action, nullptr) == 0;
  }();
  static_cast<void>(once);
}

std::optional<std::size_t> free_place() {
  for (std::size_t i = 0; i < mapped_ranges.size(); ++i) {
    if (mapped_ranges[i].end == 0) return i;
  }
  return std::nullopt;
}

bool same_time(const timespec& a, const timespec& b) {
  return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

}  // namespace

std::optional<MappedFile> MappedFile::map(int file, std::string path) {
  const auto place = free_place();
  MappedFile mapped;
  if (!place || fstat(file, &mapped.about_) != 0) return std::nullopt;
  const auto size = static_cast<std::size_t>(mapped.about_.st_size);
  watch_for_cut_files();
  void* const data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (data == MAP_FAILED) return std::nullopt;
  mapped.data_ = static_cast<const char*>(data);
  mapped.size_ = size;
  mapped.place_ = *place;
  mapped.path_ = std::move(path);
  MappedRange& range = mapped_ranges[*place];
  range.torn = false;
  range.begin = reinterpret_cast<std::uintptr_t>(data);
  range.end = range.begin + size;
  return mapped;
}

MappedFile::~MappedFile() {
  if (data_ == nullptr) return;
  mapped_ranges[place_].end = 0;
  munmap(const_cast<char*>(data_), size_);
}

void MappedFile::let_go(std::size_t end) {
  const std::size_t much = end / kLetGoAtOnce * kLetGoAtOnce;
  if (much <= let_go_) return;
  madvise(const_cast<char*>(data_) + let_go_, much - let_go_, MADV_DONTNEED);
  let_go_ = much;
}

bool MappedFile::has_changed() const {
  if (data_ == nullptr) return false;
  if (mapped_ranges[place_].torn) return true;
  struct stat now = {};
  if (stat(path_.c_str(), &now) != 0 || now.st_ino != about_.st_ino ||
      now.st_dev != about_.st_dev) {
    return false;
  }
  return now.st_size != about_.st_size ||
         !same_time(now.st_mtim, about_.st_mtim);
}

}  // namespace viva
