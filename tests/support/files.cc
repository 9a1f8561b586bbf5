#include "support/files.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace viva {
namespace {

namespace fs = std::filesystem;

fs::path tree() {
  const char* value = std::getenv("VIVA_TREE");
  if (value == nullptr) throw std::runtime_error("VIVA_TREE is not set");
  return value;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::temp_directory_path() / "viva-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) {
    throw std::runtime_error("cannot make " + name);
  }
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

fs::path TemporaryFolder::write(std::string_view name,
                                std::string_view text) const {
  const fs::path path = path_ / name;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

fs::path shared_folder() { return tree() / ".." / "shared"; }

fs::path content_folder() { return tree() / "content"; }

fs::path tree_folder() { return tree(); }

}  // namespace viva
