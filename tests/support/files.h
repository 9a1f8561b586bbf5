#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace viva {

// A folder that is there for the length of a test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

  // Writes a file below the folder and makes the folders it needs.
  std::filesystem::path write(std::string_view name,
                              std::string_view text) const;

 private:
  std::filesystem::path path_;
};

std::string read_file(const std::filesystem::path& path);

// Documents beside the project's tree, and the tree's own content. VIVA_TREE
// in the environment says where the tree is.
std::filesystem::path shared_folder();
std::filesystem::path content_folder();
std::filesystem::path tree_folder();

}  // namespace viva
