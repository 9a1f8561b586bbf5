#pragma once

// Catch2 2.13 (Debian 12) and 3.x (Debian 13) name their headers differently.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <iostream>

// Catch2 2.13 cannot skip a test: ctest is told by this line.
#define VIVA_SKIP(why)                         \
  do {                                         \
    std::cout << "skipped: " << (why) << '\n'; \
    return;                                    \
  } while (false)
