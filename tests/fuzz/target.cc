#include "fuzz/target.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace viva::fuzz {
namespace {

// The bytes again and again until they are so many: what takes long for many
// shows in a short input as well.
std::string repeated(std::string_view bytes, std::size_t size) {
  std::string text;
  text.reserve(size + bytes.size());
  while (!bytes.empty() && text.size() < size) text += bytes;
  return text;
}

// To how many bytes each input is to be repeated; 0 if it is not.
std::size_t wanted_size() {
  const char* value = std::getenv("VIVA_FUZZ_REPEAT");
  const std::string_view digits = value == nullptr ? "" : value;
  std::size_t size = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), size);
  return size;
}

}  // namespace

void hold(bool holds, std::string_view promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(promise.size()),
               promise.data());
  std::abort();
}

}  // namespace viva::fuzz

// libFuzzer's name for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using viva::fuzz::try_input;
  static const std::size_t kWanted = viva::fuzz::wanted_size();
  const std::string bytes(data, data + size);
  try_input(kWanted == 0 ? bytes : viva::fuzz::repeated(bytes, kWanted));
  return 0;
}
