#include "bench/gift.h"

#include <string_view>

namespace viva::bench {
namespace {

void append_escaped(std::string& to, std::string_view text) {
  for (const char c : text) {
    if (std::string_view("~=#{}:\\").find(c) != std::string_view::npos) {
      to += '\\';
    }
    to += c;
  }
}

void append_question(std::string& to, const Question& question) {
  append_escaped(to, question.stem.view);
  to += " {\n";
  for (const Choice& choice : question.choices) {
    to += choice.correct ? "=" : "~";
    append_escaped(to, choice.text.view);
    to += '\n';
  }
  if (!question.explanation.empty()) {
    to += "####";
    append_escaped(to, question.explanation.view);
    to += '\n';
  }
  to += "}\n\n";
}

}  // namespace

std::string gift_text(const Bank& bank) {
  std::string text;
  for (const Section& section : bank.sections) {
    for (const Question& question : section.questions) {
      append_question(text, question);
    }
  }
  return text;
}

}  // namespace viva::bench
