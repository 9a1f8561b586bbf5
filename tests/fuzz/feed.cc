// Stands in for libFuzzer where the compiler has none: feeds the target each
// file that is named or stands in a folder that is named, and fails if one
// takes the processor for seconds each time it is fed. Options of libFuzzer's
// are passed over.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size);

namespace {

namespace fs = std::filesystem;

// A megabyte takes a second at most on a machine of one's own, and three on one
// that is busy; what grows with its square takes a minute.
constexpr double kMostSeconds = 5;
constexpr int kMostTimes = 3;

std::vector<fs::path> files_in(const fs::path& path) {
  if (!fs::is_directory(path)) return {path};
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(path)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  return files;
}

std::vector<std::uint8_t> bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw fs::filesystem_error("cannot read", path, {});
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  return {bytes.begin(), bytes.end()};
}

// How many seconds the input takes.
double feed(const std::vector<std::uint8_t>& input) {
  const std::clock_t begin = std::clock();
  LLVMFuzzerTestOneInput(input.data(), input.size());
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

// Whether the input is too slow each time.
bool is_slow(const fs::path& path) {
  std::printf("%s\n", path.c_str());
  std::fflush(stdout);
  const std::vector<std::uint8_t> input = bytes_of(path);
  for (int times = 0; times < kMostTimes; ++times) {
    const double seconds = feed(input);
    if (seconds <= kMostSeconds) return false;
    std::printf("takes %.1f s\n", seconds);
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) try {
  std::size_t fed = 0;
  std::size_t slow = 0;
  for (const std::string argument : std::vector(argv + 1, argv + argc)) {
    if (argument.starts_with('-')) continue;
    for (const fs::path& file : files_in(argument)) {
      ++fed;
      if (is_slow(file)) ++slow;
    }
  }
  std::printf("%zu inputs, %zu too slow\n", fed, slow);
  return fed == 0 || slow > 0 ? 1 : 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
