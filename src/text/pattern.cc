#include "viva/text/pattern.h"

#include <re2/re2.h>

namespace viva {
namespace {

RE2::Options options() {
  constexpr int kMostMemory = 1 << 20;
  RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  options.set_max_mem(kMostMemory);
  return options;
}

}  // namespace

struct Pattern::Compiled {
  explicit Compiled(std::string_view pattern)
      : expression(std::string(pattern), options()) {}

  RE2 expression;
};

std::optional<std::string> Pattern::fault(std::string_view pattern) {
  const Compiled compiled(pattern);
  if (compiled.expression.ok()) return std::nullopt;
  return compiled.expression.error();
}

Pattern::Pattern(std::string_view pattern)
    : compiled_(std::make_unique<Compiled>(pattern)) {}
Pattern::Pattern(Pattern&& other) noexcept = default;
Pattern& Pattern::operator=(Pattern&& other) noexcept = default;
Pattern::~Pattern() = default;

bool Pattern::matches(std::string_view text) const {
  return RE2::FullMatch(std::string(text), compiled_->expression);
}

}  // namespace viva
