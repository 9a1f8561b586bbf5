#pragma once

#include <cstddef>
#include <string_view>

namespace viva::bench {

inline constexpr std::size_t kRichQuestions = 5;

// A section whose questions have what is dear to draw. Each @ stands for its
// number.
inline constexpr std::string_view kRichSection =
    R"(## Section @: 生成模型 $p(x)$ 与 “GANs” @

### Learning Objectives
- Read *tables*, `code` and $\sum_{i=1}^{n} x_i^2$ with ease.
- 理解生成模型的**定义**和特征。

### Assessment Questions

**Question 1:** Table @ lists *models* and what they cost. Which one has the
**best** ratio of $\frac{F_1}{\text{cost}}$?

| model | $F_1$ | cost | licence | notes |
| :--- | ---: | ---: | :---: | --- |
| `tiny-@` | 0.71 | 1 | MIT | runs on a phone, 手机上运行 |
| **base** | 0.83 | 4 | Apache-2.0 | what most people *should* begin with |
| large | 0.89 | 16 | ~~closed~~ open | needs $2^{34}$ bytes of memory |
| 巨大 | 0.90 | 64 | closed | sold by the hour, see [prices](http://x.test/@) |

  A) `tiny-@`, as $0.71 / 1 > 0.83 / 4$
  B) **base**, with a ratio of $0.2075$
  C) *large*
  D) 巨大，因为它的 $F_1$ 最高 🎉

**Correct Answer:** A
**Explanation:** Divide each:

1. `tiny-@`: $0.71$
2. **base**: $0.2075$
3. large: $0.0556$

> What costs nothing is not on the list.

**Question 2:** What does `fold_@` return for `[1, 2, 3]`?

```python
def fold_@(values, *, start=0):
    """Adds the squares of what it is given, one by one, and tells how it goes along the way."""
    total = start
    for index, value in enumerate(values):
        if value < 0:
            raise ValueError(f"value {index} is negative: {value}")
        total += value ** 2
        print(f"{index:>4}  {value:>8}  {total:>12}")
    return total
```

  A) `6`
  B) `14`, that is $\sum_{i=1}^{3} i^2$
  C) `36`
  D) It raises:
     ```text
     ValueError: value 0 is negative: 1
     ```

**Correct Answer:** B
**Explanation:** $1^2 + 2^2 + 3^2 = 14$; the call prints

```text
   0         1             1
   1         2             5
   2         3            14
```

**Question 3:** 下面哪一项最准确地描述了**生成模型**与判别模型之间的区别？生成模型学习数据的联合分布 $p(x, y)$，而判别模型只学习条件分布 $p(y \mid x)$；因此前者可以产生新的样本 👩‍🔬，后者不能。第 @ 节对此作了详细的讨论，并给出了若干例子，例如变分自编码器、生成对抗网络以及扩散模型。

  A) 生成模型只能用于文本，而判别模型只能用于图像，两者之间没有任何共同之处
  B) 生成模型估计数据的概率分布，因此可以生成与训练数据相似的新样本
  C) 判别模型总是需要更多的计算资源，并且无法在有标签的数据上进行训练
  D) 두 모델은 같은 것이다, ふたつのモデルは同じである

**Correct Answer:** B
**Explanation:** 生成模型通过学习 $p(x)$ 来描述数据是如何产生的，见第 @ 节。

**Question 4:** For $\alpha, \beta > 0$ and $\lambda_@ \in \mathbb{R}$, which of
these hold?

- $\int_0^\infty e^{-\alpha x}\,dx = \frac{1}{\alpha}$ is used in
  - *survival* analysis,
  - queues, and
- \(\lim_{n \to \infty} \left(1 + \frac{\beta}{n}\right)^n = e^{\beta}\).

  A) $\Gamma(\alpha) = \int_0^\infty t^{\alpha - 1} e^{-t}\,dt$
  B) $\alpha \leq \beta \Rightarrow \alpha^2 \geq \beta^2$
  C) $\nabla \cdot (\nabla \times \vec{F}) = 0$
  D) $x_{i_{j}} \neq \hat{x}_{ij}$ for all $i \ne j$

**Correct Answer:** A, C
**Explanation:** B is wrong for $\alpha = 1$, $\beta = 2$.

**Question 5:** What is a model called that learns $p(x)$, in section @?

**Kind:** text
**Correct Answer:**
- generative
- a generative model
- 生成模型
**Pattern:** (an? )?(generative|generating) models?( of .{1,20})?
**Explanation:** It can *generate* new data.

### Activities
- Draw $p(x)$ for `n = @`, 然后比较。

### Discussion Questions
- Why is $p(x \mid y)$ harder than $p(y \mid x)$?

---

)";

}  // namespace viva::bench
