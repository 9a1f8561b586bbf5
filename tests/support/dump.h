#pragma once

#include <string>

#include "viva/bank/bank.h"

namespace viva {

// A bank as text, one thing a line; a text's line ends are shown as "\n":
//
//   title Week 10
//   section 3 Title
//   objective Understand it.
//   1 What is it?
//     A This
//    *B That
//     because It is.
//   activity Do it.
//   discuss Why?
std::string dump(const Bank& bank);

// Reads Markdown and dumps the bank.
std::string dump_markdown(std::string_view text);

// Reads a document, Markdown if it has no other ending, and tells the findings
// but for notes: "3:1 error missing-key".
std::string findings_of(std::string_view text,
                        std::string_view name = "test.md");

}  // namespace viva
