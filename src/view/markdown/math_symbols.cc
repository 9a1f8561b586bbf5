#include "view/markdown/math_symbols.h"

#include <algorithm>
#include <array>
#include <span>

#include "viva/text/utf8.h"

namespace viva::prose {
namespace {

struct Symbol {
  std::string_view name;
  std::string_view shown;
};

constexpr auto kSymbols = std::to_array<Symbol>({
    // Greek
    {"alpha", "α"},
    {"beta", "β"},
    {"gamma", "γ"},
    {"delta", "δ"},
    {"epsilon", "ε"},
    {"varepsilon", "ε"},
    {"zeta", "ζ"},
    {"eta", "η"},
    {"theta", "θ"},
    {"vartheta", "ϑ"},
    {"iota", "ι"},
    {"kappa", "κ"},
    {"lambda", "λ"},
    {"mu", "μ"},
    {"nu", "ν"},
    {"xi", "ξ"},
    {"pi", "π"},
    {"rho", "ρ"},
    {"sigma", "σ"},
    {"varsigma", "ς"},
    {"tau", "τ"},
    {"upsilon", "υ"},
    {"phi", "φ"},
    {"varphi", "φ"},
    {"chi", "χ"},
    {"psi", "ψ"},
    {"omega", "ω"},
    {"Gamma", "Γ"},
    {"Delta", "Δ"},
    {"Theta", "Θ"},
    {"Lambda", "Λ"},
    {"Xi", "Ξ"},
    {"Pi", "Π"},
    {"Sigma", "Σ"},
    {"Upsilon", "Υ"},
    {"Phi", "Φ"},
    {"Psi", "Ψ"},
    {"Omega", "Ω"},
    // relations
    {"leq", " ≤ "},
    {"le", " ≤ "},
    {"geq", " ≥ "},
    {"ge", " ≥ "},
    {"neq", " ≠ "},
    {"ne", " ≠ "},
    {"ll", " ≪ "},
    {"gg", " ≫ "},
    {"approx", " ≈ "},
    {"equiv", " ≡ "},
    {"sim", " ∼ "},
    {"simeq", " ≃ "},
    {"cong", " ≅ "},
    {"propto", " ∝ "},
    {"in", " ∈ "},
    {"notin", " ∉ "},
    {"ni", " ∋ "},
    {"subset", " ⊂ "},
    {"subseteq", " ⊆ "},
    {"supset", " ⊃ "},
    {"supseteq", " ⊇ "},
    {"mid", " | "},
    {"parallel", " ∥ "},
    {"perp", " ⊥ "},
    {"models", " ⊨ "},
    {"vdash", " ⊢ "},
    {"prec", " ≺ "},
    {"succ", " ≻ "},
    {"lt", " < "},
    {"gt", " > "},
    // arrows
    {"to", " → "},
    {"rightarrow", " → "},
    {"leftarrow", " ← "},
    {"gets", " ← "},
    {"leftrightarrow", " ↔ "},
    {"Rightarrow", " ⇒ "},
    {"Leftarrow", " ⇐ "},
    {"Leftrightarrow", " ⇔ "},
    {"implies", " ⇒ "},
    {"iff", " ⇔ "},
    {"mapsto", " ↦ "},
    {"longrightarrow", " → "},
    {"uparrow", "↑"},
    {"downarrow", "↓"},
    // operators
    {"times", " × "},
    {"cdot", " · "},
    {"pm", " ± "},
    {"mp", " ∓ "},
    {"div", " ÷ "},
    {"ast", " * "},
    {"star", " ⋆ "},
    {"circ", "∘"},
    {"bullet", "•"},
    {"oplus", " ⊕ "},
    {"ominus", " ⊖ "},
    {"otimes", " ⊗ "},
    {"odot", " ⊙ "},
    {"cup", " ∪ "},
    {"cap", " ∩ "},
    {"setminus", " ∖ "},
    {"land", " ∧ "},
    {"wedge", " ∧ "},
    {"lor", " ∨ "},
    {"vee", " ∨ "},
    {"lnot", "¬"},
    {"neg", "¬"},
    // large ones, and what has no place of its own
    {"sum", "∑"},
    {"prod", "∏"},
    {"int", "∫"},
    {"oint", "∮"},
    {"bigcup", "⋃"},
    {"bigcap", "⋂"},
    {"infty", "∞"},
    {"partial", "∂"},
    {"nabla", "∇"},
    {"forall", "∀"},
    {"exists", "∃"},
    {"nexists", "∄"},
    {"emptyset", "∅"},
    {"varnothing", "∅"},
    {"ell", "ℓ"},
    {"hbar", "ℏ"},
    {"Re", "ℜ"},
    {"Im", "ℑ"},
    {"aleph", "ℵ"},
    {"angle", "∠"},
    {"top", "⊤"},
    {"bot", "⊥"},
    {"prime", "′"},
    {"degree", "°"},
    {"ldots", "…"},
    {"dots", "…"},
    {"cdots", "⋯"},
    {"vdots", "⋮"},
    {"colon", ": "},
    {"checkmark", "✓"},
    // brackets
    {"{", "{"},
    {"}", "}"},
    {"lbrace", "{"},
    {"rbrace", "}"},
    {"langle", "⟨"},
    {"rangle", "⟩"},
    {"lfloor", "⌊"},
    {"rfloor", "⌋"},
    {"lceil", "⌈"},
    {"rceil", "⌉"},
    {"|", "‖"},
    {"Vert", "‖"},
    {"lVert", "‖"},
    {"rVert", "‖"},
    {"vert", "|"},
    {"lvert", "|"},
    {"rvert", "|"},
    // spaces, characters that TeX needs otherwise, and what sets sizes
    {",", " "},
    {";", " "},
    {":", " "},
    {" ", " "},
    {"!", ""},
    {"quad", " "},
    {"qquad", " "},
    {"%", "%"},
    {"$", "$"},
    {"&", "&"},
    {"#", "#"},
    {"_", "_"},
    {"displaystyle", ""},
    {"textstyle", ""},
    {"limits", ""},
    {"nolimits", ""},
    {"big", ""},
    {"Big", ""},
    {"bigl", ""},
    {"bigr", ""},
    {"Bigl", ""},
    {"Bigr", ""},
});

constexpr auto kAccents = std::to_array<Symbol>({
    {"hat", "\u0302"},
    {"widehat", "\u0302"},
    {"bar", "\u0304"},
    {"overline", "\u0305"},
    {"tilde", "\u0303"},
    {"widetilde", "\u0303"},
    {"vec", "\u20D7"},
    {"dot", "\u0307"},
    {"ddot", "\u0308"},
    {"check", "\u030C"},
    {"underline", "\u0332"},
});

constexpr auto kFunctions = std::to_array<std::string_view>({
    "log",    "ln",     "lg",   "exp",  "sin",    "cos",    "tan",
    "cot",    "sinh",   "cosh", "tanh", "arcsin", "arccos", "arctan",
    "max",    "min",    "sup",  "inf",  "lim",    "limsup", "liminf",
    "argmax", "argmin", "det",  "dim",  "ker",    "gcd",    "deg",
    "Pr",     "arg",    "hom",  "mod",  "bmod",
});

constexpr auto kTypefaces = std::to_array<std::string_view>({
    "mathbf",
    "mathrm",
    "mathit",
    "mathsf",
    "mathtt",
    "boldsymbol",
    "bm",
    "operatorname",
});

constexpr auto kTexts = std::to_array<std::string_view>({
    "text",
    "textbf",
    "textit",
    "textrm",
    "texttt",
    "textsf",
    "mbox",
});

// The letters whose forms are older than the rest and stand elsewhere.
struct Letter {
  char letter;
  std::string_view shown;
};

constexpr auto kDoubleStruck = std::to_array<Letter>({{'C', "ℂ"},
                                                      {'H', "ℍ"},
                                                      {'N', "ℕ"},
                                                      {'P', "ℙ"},
                                                      {'Q', "ℚ"},
                                                      {'R', "ℝ"},
                                                      {'Z', "ℤ"}});
constexpr auto kCalligraphic = std::to_array<Letter>({{'B', "ℬ"},
                                                      {'E', "ℰ"},
                                                      {'F', "ℱ"},
                                                      {'H', "ℋ"},
                                                      {'I', "ℐ"},
                                                      {'L', "ℒ"},
                                                      {'M', "ℳ"},
                                                      {'R', "ℛ"}});

std::optional<std::string_view> shown_by(std::span<const Symbol> symbols,
                                         std::string_view name) {
  const auto found =
      std::find_if(symbols.begin(), symbols.end(),
                   [name](const Symbol& row) { return row.name == name; });
  if (found == symbols.end()) return std::nullopt;
  return found->shown;
}

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<std::string> letter_form(char letter,
                                       std::span<const Letter> older,
                                       char32_t first) {
  if (letter < 'A' || letter > 'Z') return std::nullopt;
  for (const Letter& row : older) {
    if (row.letter == letter) return std::string(row.shown);
  }
  std::string shown;
  append_utf8(shown, first + static_cast<char32_t>(letter - 'A'));
  return shown;
}

}  // namespace

std::optional<std::string_view> math_symbol(std::string_view name) {
  return shown_by(kSymbols, name);
}

bool is_math_function(std::string_view name) {
  return is_among(kFunctions, name);
}

std::optional<std::string_view> math_accent(std::string_view name) {
  return shown_by(kAccents, name);
}

bool is_math_typeface(std::string_view name) {
  return is_among(kTypefaces, name);
}

bool is_math_text(std::string_view name) { return is_among(kTexts, name); }

std::optional<std::string> double_struck(char letter) {
  return letter_form(letter, kDoubleStruck, 0x1D538);
}

std::optional<std::string> calligraphic(char letter) {
  return letter_form(letter, kCalligraphic, 0x1D49C);
}

}  // namespace viva::prose
