#include "play/plain/dialogue.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "viva/text/error.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// Reads ":goto 5", ":g 5", ":goto5" and ":5". What stands behind the command
// stays as it was typed.
void read_command(Reply& reply, Place place) {
  const std::string_view typed = reply.text;
  const std::size_t end =
      std::min(typed.find_first_of(" \t0123456789"), typed.size());
  std::string name = fold(typed.substr(0, end));
  reply.argument = trim(typed.substr(end));
  if (name == ":" && !reply.argument.empty()) name = ":goto";
  reply.kind = Reply::Kind::kUnknown;
  for (const CommandHelp& row : command_table()) {
    const bool meant = name.size() > 1 && row.name.starts_with(name);
    if (!meant || !is_known_at(row, place)) continue;
    if (row.argument.empty() && !reply.argument.empty()) continue;
    reply.kind = Reply::Kind::kCommand;
    reply.command = row.command;
    return;
  }
}

// How long to wait; nothing for as long as it takes.
std::optional<std::chrono::milliseconds> patience(Host& host,
                                                  std::optional<Time> wake) {
  if (!wake) return std::nullopt;
  return std::chrono::milliseconds(
      std::max<Milliseconds>(*wake - host.now(), 0));
}

Reply::Kind kind_of(InputLine::Kind kind) {
  switch (kind) {
    case InputLine::Kind::kEnd:
      return Reply::Kind::kEnd;
    case InputLine::Kind::kSignal:
      return Reply::Kind::kSignal;
    case InputLine::Kind::kTime:
      return Reply::Kind::kTime;
    case InputLine::Kind::kLine:
    case InputLine::Kind::kContinued:
      break;
  }
  return Reply::Kind::kText;
}

// Ends the line of a prompt that no line came for. Where the terminal is gone,
// what is to be saved now comes first; the next page will tell.
void end_prompt(Host& host) {
  try {
    host.output.write_bytes("\n");
  } catch (const Error&) {
    return;
  }
}

}  // namespace

bool is_quit(const Reply& reply) {
  return reply.kind == Reply::Kind::kCommand && reply.command == Command::kQuit;
}

Reply ask(Host& host, Place place, std::string_view prompt,
          std::optional<Time> wake) {
  Lines lines = wrap(StyledLine(prompt, Style::kStrong), host.width());
  StyledLine last = std::move(lines.back());
  lines.pop_back();
  host.output.write(lines);
  last.append(" ");
  InputLine line;
  do {
    host.output.write_part(last);
    line = host.input.read(patience(host, wake));
  } while (line.kind == InputLine::Kind::kContinued);
  Reply reply;
  reply.kind = kind_of(line.kind);
  reply.signal = line.signal;
  if (reply.kind != Reply::Kind::kText) {
    end_prompt(host);
    return reply;
  }
  reply.text = trim(line.text);
  if (host.echo) host.output.write({StyledLine(reply.text)});
  if (reply.text.starts_with("::")) {
    reply.text.erase(0, 1);
  } else if (reply.text.starts_with(':')) {
    read_command(reply, place);
  }
  return reply;
}

void say(Host& host, const Lines& lines) {
  if (!lines.empty()) host.output.write(lines);
}

void say_apart(Host& host, const Lines& lines) {
  if (!lines.empty()) host.output.write_bytes("\n");
  say(host, lines);
}

void say_unknown(Host& host, const Reply& reply) {
  host.tell("There is no command " + reply.text +
            " here. Type :help for those there are.");
}

}  // namespace viva
