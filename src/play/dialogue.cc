#include "play/dialogue.h"

#include <array>
#include <optional>
#include <utility>

#include "viva/text/fold.h"

namespace viva {
namespace {

struct CommandName {
  std::string_view name;
  Command command;
};

constexpr std::array<CommandName, 7> kNames = {{
    {":help", Command::kHelp},
    {":repeat", Command::kRepeat},
    {":hint", Command::kHint},
    {":skip", Command::kSkip},
    {":back", Command::kBack},
    {":quit", Command::kQuit},
    {":menu", Command::kMenu},
}};

// The command that `text` is or begins, ":q" being enough for ":quit".
std::optional<Command> find_command(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  for (const CommandName& row : kNames) {
    if (row.name.starts_with(text)) return row.command;
  }
  return std::nullopt;
}

}  // namespace

Reply ask(Host& host, std::string_view prompt) {
  Lines lines = wrap(StyledLine(prompt, Style::kStrong), host.width());
  StyledLine last = std::move(lines.back());
  lines.pop_back();
  host.output.write(lines);
  host.output.write_part(last.append(" "));
  const InputLine line = host.input.read();
  Reply reply;
  if (line.kind != InputLine::Kind::kLine) {
    host.output.write_bytes("\n");
    reply.kind = line.kind == InputLine::Kind::kEnd ? Reply::Kind::kEnd
                                                    : Reply::Kind::kSignal;
    reply.signal = line.signal;
    return reply;
  }
  reply.text = trim(line.text);
  if (host.echo) host.output.write({StyledLine(reply.text)});
  if (!reply.text.starts_with(':')) return reply;
  if (reply.text.starts_with("::")) {
    reply.text.erase(0, 1);
    return reply;
  }
  const std::optional<Command> command = find_command(fold(reply.text));
  reply.kind = command ? Reply::Kind::kCommand : Reply::Kind::kUnknown;
  reply.command = command.value_or(Command::kHelp);
  return reply;
}

void say(Host& host, const Lines& lines) {
  if (!lines.empty()) host.output.write(lines);
}

void say_apart(Host& host, const Lines& lines) {
  if (!lines.empty()) host.output.write_bytes("\n");
  say(host, lines);
}

void say_line(Host& host, std::string_view text, Style style) {
  host.output.write(wrap(StyledLine(text, style), host.width()));
}

}  // namespace viva
