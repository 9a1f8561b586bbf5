#pragma once

#include <string>

#include "view/sheet/question.h"

namespace viva {

// What is on the page of a question, for tests that set little of it.
struct Told {
  Draft draft = {};
  Standing standing = {};
  bool told = false;
  bool hinted = false;
  bool asks_confidence = false;
  bool exam = false;
  bool review = false;
  int columns = 76;
};

// A question in one line (see small_bank.h), its choices in that order.
Body body_of(const std::string& line, const Told& told);

// The picture of it.
std::string page(const std::string& line, const Told& told);

Draft on_row(std::size_t row, const Places& chosen = {});

Standing answered(const Response& first, const Response& last);
Standing answered(const Response& response);

}  // namespace viva
