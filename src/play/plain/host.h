#pragma once

#include "play/world.h"
#include "terminal/line_input.h"
#include "terminal/output.h"

namespace viva {

// The world of plain prompts: lines come in, lines go out.
class Host : public World {
 public:
  Host(LineInput& from, Output& to, std::function<Width()> columns,
       std::function<Time()> clock, Disk& used = real_disk())
      : World(std::move(clock), used),
        input(from),
        output(to),
        width(std::move(columns)) {}

  void tell(std::string_view text, Style style = Style::kPlain) override {
    output.write(wrap(StyledLine(text, style), width()));
  }

  LineInput& input;
  Output& output;
  std::function<Width()> width;  // asked anew for every page
  bool echo = false;             // show what was read: the input is no terminal
  bool attended = false;  // a person types: what she may do besides is offered;
                          // a script is not asked what it does not expect
};

}  // namespace viva
