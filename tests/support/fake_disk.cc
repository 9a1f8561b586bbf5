#include "support/fake_disk.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace viva {
namespace {

namespace fs = std::filesystem;

// What a change that was not synced can leave of a file's bytes.
void add_parts(std::set<std::optional<std::string>>& parts,
               const std::string& synced, const std::string& written) {
  const auto [end, other] = std::mismatch(written.begin(), written.end(),
                                          synced.begin(), synced.end());
  for (auto size = static_cast<std::size_t>(end - written.begin());
       size <= written.size(); ++size) {
    parts.insert(written.substr(0, size));
  }
}

}  // namespace

FakeDisk::FakeDisk() {
  names_["/"] = std::make_shared<Entry>();
  names_["/"]->is_folder = true;
  synced_names_ = names_;
}

void FakeDisk::put(const fs::path& path, std::string_view bytes) {
  for (fs::path folder = path.parent_path(); !names_.contains(folder);
       folder = folder.parent_path()) {
    names_[folder] = synced_names_[folder] = std::make_shared<Entry>();
    names_[folder]->is_folder = true;
  }
  names_[path] = synced_names_[path] = std::make_shared<Entry>();
  names_[path]->states = {std::string(bytes)};
}

std::set<fs::path> FakeDisk::files() const {
  std::set<fs::path> files;
  for (const Names* names : {&names_, &synced_names_}) {
    for (const auto& [path, entry] : *names) {
      if (!entry->is_folder) files.insert(path);
    }
  }
  return files;
}

std::optional<std::string> FakeDisk::bytes(const fs::path& path) const {
  const auto found = names_.find(path);
  if (found == names_.end()) return std::nullopt;
  return found->second->states.back();
}

std::set<std::optional<std::string>> FakeDisk::after_crash(
    const fs::path& path) const {
  std::set<std::optional<std::string>> parts;
  for (const Names* names : {&names_, &synced_names_}) {
    const auto found = names->find(path);
    if (found == names->end()) {
      parts.insert(std::nullopt);
      continue;
    }
    const std::vector<std::string>& states = found->second->states;
    for (const std::string& state : states) {
      add_parts(parts, states.front(), state);
    }
  }
  for (fs::path folder = path.parent_path(); folder != "/";
       folder = folder.parent_path()) {
    if (!synced_names_.contains(folder)) parts.insert(std::nullopt);
  }
  return parts;
}

// Counts an operation and gives what it fails with.
DiskError FakeDisk::next() {
  const std::size_t operation = operations_++;
  const bool fails = operation >= trouble_.first &&
                     operation - trouble_.first < trouble_.count;
  return fails ? trouble_.error : 0;
}

Disk::Made FakeDisk::make_folder(const fs::path& folder) {
  if (const DiskError error = next()) return {error};
  if (!names_.contains(folder.parent_path())) return {ENOENT};
  if (names_.contains(folder)) {
    return {names_[folder]->is_folder ? 0 : EEXIST};
  }
  names_[folder] = std::make_shared<Entry>();
  names_[folder]->is_folder = true;
  return {0, true};
}

DiskError FakeDisk::sync_folder(const fs::path& folder) {
  if (const DiskError error = next()) return error;
  std::erase_if(synced_names_, [&](const auto& name) {
    return name.first.parent_path() == folder && name.first != "/";
  });
  for (const auto& name : names_) {
    if (name.first.parent_path() == folder) synced_names_.insert(name);
  }
  return 0;
}

DiskOutcome<std::vector<fs::path>> FakeDisk::list(const fs::path& folder) {
  if (const DiskError error = next()) return {error};
  std::vector<fs::path> paths;
  for (const auto& [path, entry] : names_) {
    if (path.parent_path() == folder && !entry->is_folder) {
      paths.push_back(path);
    }
  }
  return {0, paths};
}

DiskOutcome<DiskFile> FakeDisk::create(const fs::path& path) {
  if (const DiskError error = next()) return {error};
  if (!names_.contains(path.parent_path())) return {ENOENT};
  if (names_.contains(path)) return {EEXIST};
  names_[path] = std::make_shared<Entry>();
  return {0, open_entry(names_[path])};
}

DiskOutcome<DiskFile> FakeDisk::open(const fs::path& path, Access) {
  if (const DiskError error = next()) return {error};
  if (!names_.contains(path)) return {ENOENT};
  return {0, open_entry(names_[path])};
}

DiskFile FakeDisk::open_entry(std::shared_ptr<Entry> entry) {
  open_[++last_file_] = {std::move(entry)};
  return last_file_;
}

DiskError FakeDisk::remove(const fs::path& path) {
  if (const DiskError error = next()) return error;
  return names_.erase(path) == 0 ? ENOENT : 0;
}

DiskError FakeDisk::lock(DiskFile file) {
  if (const DiskError error = next()) return error;
  if (lock_error_ != 0) return lock_error_;
  if (entry(file).locked) return EWOULDBLOCK;
  entry(file).locked = open_.at(file).has_lock = true;
  return 0;
}

DiskOutcome<std::string> FakeDisk::read(DiskFile file) {
  if (const DiskError error = next()) return {error};
  return {0, entry(file).states.back()};
}

DiskOutcome<std::size_t> FakeDisk::append(DiskFile file,
                                          std::string_view bytes) {
  const bool is_short = trouble_.share && operations_ == trouble_.first;
  const DiskError error = next();
  if (is_short) {
    const auto all = static_cast<double>(bytes.size());
    bytes = bytes.substr(0, static_cast<std::size_t>(all * *trouble_.share));
  } else if (error != 0) {
    return {error};
  }
  std::vector<std::string>& states = entry(file).states;
  states.push_back(states.back() + std::string(bytes));
  return {0, bytes.size()};
}

DiskError FakeDisk::sync(DiskFile file) {
  if (const DiskError error = next()) return error;
  std::vector<std::string>& states = entry(file).states;
  states.erase(states.begin(), states.end() - 1);
  return 0;
}

DiskError FakeDisk::truncate(DiskFile file, std::uint64_t size) {
  if (const DiskError error = next()) return error;
  std::vector<std::string>& states = entry(file).states;
  states.push_back(states.back().substr(0, size));
  return 0;
}

void FakeDisk::close(DiskFile file) {
  if (open_.at(file).has_lock) entry(file).locked = false;
  open_.erase(file);
}

}  // namespace viva
