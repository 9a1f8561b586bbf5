#include "cli/file_watch.h"

#include <sys/stat.h>

#include <set>
#include <utility>

#include "viva/format/course_files.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// Every course.yaml that a bank in this folder may belong to, there or not.
void add_course_files(std::set<fs::path>& files, fs::path folder) {
  while (files.insert(folder / kCourseFile).second &&
         folder != folder.root_path()) {
    folder = folder.parent_path();
  }
}

std::set<fs::path> watched_files(const Library& library) {
  std::set<fs::path> files;
  add_course_files(files, fs::current_path());
  for (const Bank& bank : library.course.banks) {
    files.insert(bank.source.name());
    const fs::path whole = fs::absolute(bank.source.name());
    add_course_files(files, whole.lexically_normal().parent_path());
  }
  for (const std::string& name : library.not_banks) files.insert(name);
  return files;
}

#ifdef __APPLE__
timespec saved_at(const struct stat& facts) { return facts.st_mtimespec; }
#else
timespec saved_at(const struct stat& facts) { return facts.st_mtim; }
#endif

}  // namespace

FileWatch::FileWatch(const Library& library) { follow(library); }

std::optional<FileWatch::Stamp> FileWatch::stamp_of(const fs::path& path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
  const timespec saved = saved_at(facts);
  return Stamp{saved.tv_sec, saved.tv_nsec, facts.st_size, facts.st_ino};
}

bool FileWatch::look() {
  bool changed = false;
  for (auto& [path, stamp] : stamps_) {
    const auto before = std::exchange(stamp, stamp_of(path));
    changed |= stamp != before;
  }
  return changed;
}

std::optional<std::string> FileWatch::missing() const {
  for (const fs::path& bank : banks_) {
    if (!stamps_.at(bank)) return bank.string();
  }
  return std::nullopt;
}

// Files that are followed already keep the stamps that they had before they
// were read, so that no save in the meantime is lost.
void FileWatch::follow(const Library& library) {
  banks_.clear();
  for (const Bank& bank : library.course.banks) {
    banks_.emplace_back(bank.source.name());
  }
  Stamps followed;
  for (const fs::path& path : watched_files(library)) {
    const auto known = stamps_.find(path);
    followed[path] = known == stamps_.end() ? stamp_of(path) : known->second;
  }
  stamps_ = std::move(followed);
}

}  // namespace viva
