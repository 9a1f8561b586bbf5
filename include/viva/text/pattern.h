#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace viva {

// A regular expression in RE2's syntax, in which no pattern takes more than
// linear time. Case makes no difference.
class Pattern {
 public:
  // Says why the pattern is none, if it is none.
  static std::optional<std::string> fault(std::string_view pattern);

  // What is no pattern matches nothing.
  explicit Pattern(std::string_view pattern);
  Pattern(Pattern&& other) noexcept;
  Pattern& operator=(Pattern&& other) noexcept;
  ~Pattern();

  // Whether the whole text is of the form.
  bool matches(std::string_view text) const;

 private:
  struct Compiled;
  std::unique_ptr<Compiled> compiled_;
};

}  // namespace viva
