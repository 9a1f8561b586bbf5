#include "view/duration.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "view/pages.h"

namespace viva {
namespace {

constexpr Milliseconds kSecond = 1000;

struct Unit {
  Milliseconds seconds;
  std::string_view mark;
  std::string_view noun;
};

constexpr std::array<Unit, 3> kUnits = {{
    {3600, "h", "hour"},
    {60, "min", "minute"},
    {1, "s", "second"},
}};

template <typename Name>
std::string in_units(Milliseconds duration, Name name) {
  Milliseconds left =
      std::max<Milliseconds>((duration + kSecond / 2) / kSecond, 0);
  if (left == 0) return name(0, kUnits.back());
  std::string text;
  for (const Unit& unit : kUnits) {
    const Milliseconds count = left / unit.seconds;
    left %= unit.seconds;
    if (count == 0) continue;
    if (!text.empty()) text += ' ';
    text += name(count, unit);
  }
  return text;
}

}  // namespace

std::string duration_text(Milliseconds duration) {
  return in_units(duration, [](Milliseconds count, const Unit& unit) {
    return fmt::format("{} {}", count, unit.mark);
  });
}

std::string long_duration_text(Milliseconds duration) {
  return in_units(duration, [](Milliseconds count, const Unit& unit) {
    return counted(static_cast<std::size_t>(count), unit.noun);
  });
}

}  // namespace viva
