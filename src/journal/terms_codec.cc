#include "journal/terms_codec.h"

#include <array>
#include <string_view>

namespace viva {
namespace {

struct Flag {
  std::string_view name;
  bool Terms::*member;
};

constexpr std::array<Flag, 4> kFlags = {{
    {"retries", &Terms::retries},
    {"confidence", &Terms::confidence},
    {"formula_scoring", &Terms::formula_scoring},
    {"clock_pauses", &Terms::clock_pauses},
}};

// Some three hundred years, so that no sum of times overflows.
constexpr Milliseconds kMostTime = 10'000'000'000'000;

constexpr std::string_view kExam = "exam";
constexpr std::string_view kPractice = "practice";

}  // namespace

void add_terms(Node& head, const Terms& terms) {
  head.add("mode", Node::string(terms.mode == Mode::kExam ? kExam : kPractice));
  for (const Flag& flag : kFlags) {
    if (terms.*flag.member) head.add(flag.name, Node::boolean(true));
  }
  if (terms.time_limit) {
    head.add("time_limit", Node::number(*terms.time_limit));
  }
  if (terms.extra_time != 0) {
    head.add("extra_time", Node::decimal(terms.extra_time));
  }
  if (terms.pass_mark) head.add("pass_mark", Node::decimal(*terms.pass_mark));
}

Terms read_terms(Fields& head) {
  Terms terms;
  if (head.has("mode")) {
    const std::string mode = head.text("mode");
    head.ok = head.ok && (mode == kExam || mode == kPractice);
    terms.mode = mode == kExam ? Mode::kExam : Mode::kPractice;
  }
  for (const Flag& flag : kFlags) {
    if (head.has(flag.name)) terms.*flag.member = head.flag(flag.name);
  }
  if (head.has("time_limit")) {
    terms.time_limit = head.number<Milliseconds>("time_limit");
    head.ok = head.ok && *terms.time_limit <= kMostTime;
  }
  if (head.has("extra_time")) {
    terms.extra_time = head.decimal("extra_time");
    head.ok = head.ok && terms.extra_time >= 0;
  }
  if (head.has("pass_mark")) {
    terms.pass_mark = head.decimal("pass_mark");
    head.ok = head.ok && *terms.pass_mark >= 0 && *terms.pass_mark <= 100;
  }
  return terms;
}

}  // namespace viva
