#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "cli/manual_page.h"

namespace {

bool write_page(const std::filesystem::path& folder,
                const viva::CommandRow& row, const std::string& page) {
  const std::filesystem::path path = folder / (viva::manual_name(row) + ".1");
  std::ofstream file(path, std::ios::binary);
  file << page << std::flush;
  if (!file) std::fprintf(stderr, "%s: not written\n", path.c_str());
  return static_cast<bool>(file);
}

}  // namespace

// Writes the manual's pages into a folder, which it makes: manual FOLDER
int main(int count, char** words) {
  if (count != 2) return 2;
  const std::filesystem::path folder = words[1];
  std::filesystem::create_directories(folder);
  bool written = write_page(folder, viva::about_viva(), viva::manual_of_viva());
  for (const viva::CommandRow& row : viva::commands()) {
    written = write_page(folder, row, viva::manual_page(row)) && written;
  }
  return written ? 0 : 2;
}
