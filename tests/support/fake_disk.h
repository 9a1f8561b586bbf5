#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "viva/journal/disk.h"

namespace viva {

// Makes operations fail. They count from 0 in the order in which they are asked
// for; all of them count but close().
struct DiskTrouble {
  std::size_t first = 0;
  std::size_t count = 1;  // how many fail
  DiskError error = 0;    // 0: none does
  // If the first is an append, it does not fail but writes this share of its
  // bytes.
  std::optional<double> share = {};
};

// A disk in memory that knows what was synced and what was only written.
class FakeDisk : public Disk {
 public:
  FakeDisk();

  // Every lock is refused with this.
  void refuse_locks(DiskError error) { lock_error_ = error; }
  void plan(const DiskTrouble& trouble) { trouble_ = trouble; }
  std::size_t operations() const { return operations_; }

  // Puts a file there that is synced.
  void put(const std::filesystem::path& path, std::string_view bytes);

  // The files that are there, or may be after a crash.
  std::set<std::filesystem::path> files() const;

  // What a program finds in the file now; none if there is no file.
  std::optional<std::string> bytes(const std::filesystem::path& path) const;

  // What may be in the file after a crash: what was synced and any part, from
  // the front, of what was not; none if it may be missing.
  std::set<std::optional<std::string>> after_crash(
      const std::filesystem::path& path) const;

  Made make_folder(const std::filesystem::path& folder) override;
  DiskError sync_folder(const std::filesystem::path& folder) override;
  DiskOutcome<std::vector<std::filesystem::path>> list(
      const std::filesystem::path& folder) override;
  DiskOutcome<DiskFile> create(const std::filesystem::path& path) override;
  DiskOutcome<DiskFile> open(const std::filesystem::path& path,
                             Access access) override;
  DiskError remove(const std::filesystem::path& path) override;
  DiskError lock(DiskFile file) override;
  DiskOutcome<std::string> read(DiskFile file) override;
  DiskOutcome<std::size_t> append(DiskFile file,
                                  std::string_view bytes) override;
  DiskError sync(DiskFile file) override;
  DiskError truncate(DiskFile file, std::uint64_t size) override;
  void close(DiskFile file) override;

 private:
  struct Entry {
    bool is_folder = false;
    bool locked = false;
    // What the file held since it was last synced, first what was synced.
    std::vector<std::string> states = {""};
  };
  // What stands under which name.
  using Names = std::map<std::filesystem::path, std::shared_ptr<Entry>>;

  struct Open {
    std::shared_ptr<Entry> entry;
    bool has_lock = false;
  };

  DiskError next();
  Entry& entry(DiskFile file) { return *open_.at(file).entry; }
  DiskFile open_entry(std::shared_ptr<Entry> entry);

  Names names_;
  Names synced_names_;
  std::map<DiskFile, Open> open_;
  DiskFile last_file_ = 0;
  std::size_t operations_ = 0;
  DiskTrouble trouble_;
  DiskError lock_error_ = 0;
};

}  // namespace viva
