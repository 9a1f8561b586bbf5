#include "view/markdown/inlines.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "view/markdown/script.h"
#include "viva/text/fold.h"

namespace viva::prose {
namespace {

struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view or_empty(const char* text) {
  return text == nullptr ? std::string_view() : text;
}

std::string_view literal_of(cmark_node* node) {
  return or_empty(cmark_node_get_literal(node));
}

bool is_strikethrough(cmark_node* node) {
  return or_empty(cmark_node_get_type_string(node)) == "strikethrough";
}

// The name of a tag without a space in it, "br" of "<br/>", in small letters.
std::string tag_name(std::string_view tag) {
  std::string name;
  for (const char c : tag) {
    if (c == '<' || c == '>' || c == ' ') continue;
    if (c == '/' && !name.empty()) continue;
    name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  return name;
}

// Walks once through what stands in a block; nothing recurses, as an author may
// nest thousands.
class InlineWriter {
 public:
  InlineWriter(const SetAside& aside, InlineForm form)
      : aside_(aside), form_(form), styles_{form.style} {}

  Lines write(cmark_node* block) {
    const std::unique_ptr<cmark_iter, FreeIterator> walk(cmark_iter_new(block));
    cmark_event_type event = cmark_iter_next(walk.get());
    while ((event = cmark_iter_next(walk.get())) != CMARK_EVENT_DONE) {
      cmark_node* node = cmark_iter_get_node(walk.get());
      if (node == block) break;
      if (event == CMARK_EVENT_ENTER) {
        enter(node);
      } else {
        leave(node);
      }
    }
    return std::move(lines_);
  }

 private:
  // A link or image that is being written, and its text so far.
  struct Link {
    std::string text;
  };

  void put(std::string_view text, Style style) {
    if (std::exchange(after_comment_, false) && text.starts_with(' ') &&
        (lines_.back().text().empty() || lines_.back().text().ends_with(' '))) {
      text.remove_prefix(1);
    }
    lines_.back().append(text, style);
    if (!links_.empty()) links_.back().text += text;
  }

  void put(std::string_view text) { put(text, styles_.back()); }

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT) {
      put(shown_text(literal_of(node), aside_));
    } else if (type == CMARK_NODE_SOFTBREAK) {
      put(" ");
    } else if (type == CMARK_NODE_LINEBREAK) {
      lines_.emplace_back();
    } else if (type == CMARK_NODE_CODE) {
      code(raw_text(literal_of(node), aside_));
    } else if (type == CMARK_NODE_HTML_INLINE) {
      html(node);
    } else if (type == CMARK_NODE_EMPH) {
      styles_.push_back(Style::kEmphasis);
    } else if (type == CMARK_NODE_STRONG) {
      styles_.push_back(Style::kStrong);
    } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      if (type == CMARK_NODE_IMAGE) put("Image: ");
      links_.emplace_back();
    } else if (is_strikethrough(node)) {
      styles_.push_back(Style::kFaint);
      put(form_.form == Form::kDrawn ? "~~" : "(struck out: ");
    }
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
      styles_.pop_back();
    } else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
      leave_link(node);
    } else if (is_strikethrough(node)) {
      put(form_.form == Form::kDrawn ? "~~" : ")");
      styles_.pop_back();
    }
  }

  void code(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    put(form_.form == Form::kDrawn ? text : "`" + text + "`", Style::kCode);
  }

  // The address in brackets, unless the text is the address.
  void leave_link(cmark_node* node) {
    const std::string text = std::move(links_.back().text);
    links_.pop_back();
    if (!links_.empty()) links_.back().text += text;
    const std::string address =
        raw_text(or_empty(cmark_node_get_url(node)), aside_);
    const std::string title =
        shown_text(or_empty(cmark_node_get_title(node)), aside_);
    const bool told = text == address || "mailto:" + text == address;
    if ((told || address.empty()) && title.empty()) return;
    put(text.empty() || text.ends_with(' ') ? "(" : " (");
    put(address, Style::kLink);
    if (!title.empty()) put((address.empty() ? "" : ", ") + title);
    put(")");
  }

  void html(cmark_node* node) {
    const std::string_view tag = literal_of(node);
    const std::string name = tag_name(tag);
    if (tag.starts_with("<!--")) {
      after_comment_ = true;
    } else if (name == "br") {
      lines_.emplace_back();
    } else if (!begins_script(node, name) && !ends_script(node, name)) {
      std::string raw = raw_text(tag, aside_);
      std::replace(raw.begin(), raw.end(), '\n', ' ');
      put(raw);
    }
  }

  // <sub> or <sup> in front of a text that Unicode has small characters for:
  // the text itself is replaced, and its end is left out.
  bool begins_script(cmark_node* node, const std::string& name) {
    if (name != "sub" && name != "sup") return false;
    cmark_node* inner = cmark_node_next(node);
    if (inner == nullptr || cmark_node_get_type(inner) != CMARK_NODE_TEXT) {
      return false;
    }
    cmark_node* end = cmark_node_next(inner);
    if (end == nullptr || cmark_node_get_type(end) != CMARK_NODE_HTML_INLINE ||
        tag_name(literal_of(end)) != "/" + name) {
      return false;
    }
    const auto small =
        name == "sub" ? lowered(literal_of(inner)) : raised(literal_of(inner));
    if (!small) return false;
    cmark_node_set_literal(inner, small->c_str());
    script_end_ = end;
    return true;
  }

  bool ends_script(cmark_node* node, const std::string& /*name*/) {
    return node == std::exchange(script_end_, nullptr);
  }

  const SetAside& aside_;
  InlineForm form_;
  std::vector<Style> styles_;
  std::vector<Link> links_;
  cmark_node* script_end_ = nullptr;  // a tag to leave out
  bool after_comment_ = false;
  Lines lines_{StyledLine()};
};

}  // namespace

Lines inline_lines(cmark_node* block, const SetAside& aside, InlineForm form) {
  return InlineWriter(aside, form).write(block);
}

Lines html_lines(std::string_view html, Style style) {
  Lines lines;
  std::string line;
  bool commented = false;
  const auto end_line = [&] {
    if (!commented || !trim(line).empty()) lines.emplace_back(line, style);
    line.clear();
    commented = false;
  };
  bool closed = html.find("-->") != html.npos;
  while (!html.empty()) {
    const bool begins = closed && html.starts_with("<!--");
    const std::size_t end = begins ? html.find("-->", 4) : html.npos;
    if (begins && end == html.npos) closed = false;
    if (end != html.npos) {
      commented = true;
      html.remove_prefix(end + 3);
      continue;
    }
    if (html.front() == '\n') {
      end_line();
    } else {
      line += html.front();
    }
    html.remove_prefix(1);
  }
  if (!line.empty()) end_line();
  return lines;
}

}  // namespace viva::prose
