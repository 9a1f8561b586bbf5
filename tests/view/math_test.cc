#include "view/markdown/math.h"

#include "support/catch.h"
#include "support/picture.h"
#include "view/page.h"

namespace viva {
namespace {

std::string math(std::string_view formula) {
  return prose::unicode_math(formula).value_or("raw");
}

std::string shown(std::string_view text) {
  return Page(80).field({}, text).take().at(0).text();
}

TEST_CASE("scripts are small where Unicode has them all") {
  CHECK(math("x^2") == "x²");
  CHECK(math("x_i") == "xᵢ");
  CHECK(math("2^{10}") == "2¹⁰");
  CHECK(math("x_{i+1}^{n-1}") == "xᵢ₊₁ⁿ⁻¹");
  CHECK(math("A^T") == "Aᵀ");
  CHECK(math("x^{ab q}") == "x^{ab q}");
  CHECK(math("\\theta_G") == "θ_G");
  CHECK(math("f'(x)") == "f′(x)");
}

TEST_CASE("symbols are shown with spaces around relations") {
  CHECK(math("\\alpha\\leq\\beta") == "α ≤ β");
  CHECK(math("x \\in \\mathbb{R}^n") == "x ∈ ℝⁿ");
  CHECK(math("a \\to b \\Rightarrow c") == "a → b ⇒ c");
  CHECK(math("\\sum_{i=1}^{n} x_i") == "∑ᵢ₌₁ⁿ xᵢ");
  CHECK(math("\\{x \\mid x > 0\\}") == "{x | x > 0}");
  CHECK(math("\\|x\\|_2") == "‖x‖₂");
  CHECK(math("z \\sim \\mathcal{N}(0,\\, 1)") == "z ∼ 𝒩(0, 1)");
}

TEST_CASE("fractions and roots stand on one line") {
  CHECK(math("\\frac{a}{b}") == "a/b");
  CHECK(math("\\frac{a+1}{2b}") == "(a+1)/2b");
  CHECK(math("\\frac12") == "1/2");
  CHECK(math("\\frac{\\partial f}{\\partial x}") == "(∂ f)/(∂ x)");
  CHECK(math("\\sqrt{x}") == "√x");
  CHECK(math("\\sqrt{x+1}") == "√(x+1)");
}

TEST_CASE("functions, texts and typefaces are shown by their names") {
  CHECK(math("\\log x + \\log(y)") == "log x + log(y)");
  CHECK(math("2\\log\\theta") == "2 log θ");
  CHECK(math("\\min_G \\max_D V(D, G)") == "min_G max_D V(D, G)");
  CHECK(math("\\mathbf{x} = \\text{the input}") == "x = the input");
  CHECK(math("\\left( \\frac{a}{b} \\right.") == "( a/b");
}

TEST_CASE("accents are combining marks on one letter") {
  CHECK(math("\\hat{x}") == "x\u0302");
  CHECK(math("\\bar y_i") == "y\u0304ᵢ");
  CHECK(math("\\hat{xy}") == "raw");
}

TEST_CASE("what is not known is shown raw") {
  for (const char* formula :
       {"\\unknown", "x^", "x^{", "{x", "x}", "\\frac{a}", "a & b", "a \\\\ b",
        "\\begin{matrix}x\\end{matrix}", "\\sqrt[3]{x}", "\\", "x__y", "\\left",
        "\\mathbb{r}", "\\text{a"}) {
    CHECK(math(formula) == "raw");
  }
  CHECK(shown("so $\\foo_1 * *x*$ *b*") == "so $\\foo_1 * *x*$ b");
  CHECK(shown("so \\(\\foo\\) and \\[\\bar\\]") ==
        "so \\(\\foo\\) and \\[\\bar\\]");
}

TEST_CASE("braces without end do not exhaust the stack") {
  CHECK(math(std::string(100000, '{')) == "raw");
  std::string powers;
  for (int i = 0; i < 50000; ++i) powers += "x^{";
  CHECK(math(powers) == "raw");
}

TEST_CASE("formulas stand between their delimiters") {
  CHECK(shown("so $x_1$, $$x_2$$, \\(x_3\\) and \\[x_4\\]") ==
        "so x₁, x₂, x₃ and x₄");
  CHECK(shown("a *$x_1$* b") == "a x₁ b");
  CHECK(shown("the $n$th") == "the nth");
  CHECK(shown("$a\n+ b$") == "a + b");
}

TEST_CASE("dollars that are prices or variables are dollars") {
  for (const char* text :
       {"costs $5 and $10", "$10 and 5$", "always below $10,000.",
        "$ x$ and $y $", "$HOME/$USER", "$a$5", "$", "$$", "$$ $$", "a$b"}) {
    CHECK(shown(text) == text);
  }
  CHECK(shown("\\$5 and \\$6") == "$5 and $6");
  CHECK(shown("\\(see below\\)") == "(see below)");
}

TEST_CASE("formulas end with their paragraph and are none in code") {
  CHECK(shown("`$x_1$` \\(y\\)") == "$x_1$ y");
  CHECK(shown("`a $b` c$") == "a $b c$");
  CHECK(Page(80).field({}, "$x\n\ny$").take().at(2).text() == "y$");
  CHECK(Page(std::nullopt).field({}, "$a\n```\nb$\n```").take().at(1).text() ==
        "Code: b$");
}

}  // namespace
}  // namespace viva
