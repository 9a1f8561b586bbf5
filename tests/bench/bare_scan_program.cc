#include <cstdio>

#include "bench/bare_scan.h"

// The least that could be called reading, as a program of its own.
int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const viva::bench::BareBank bank(argv[1]);
  std::printf("%zu sections, %zu questions\n", bank.sections().size(),
              bank.questions().size());
  return bank.is_utf8() ? 0 : 1;
}
