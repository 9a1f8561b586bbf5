#include "support/catch.h"
#include "support/full_walk.h"

namespace viva {
namespace {

TEST_CASE("a section is practised to its end on 80 by 24 cells") {
  const auto walk = practise({80, 24});
  CHECK(walk.opening == R"(
  Section  □□□□                                                          CLOCK
────────────────────────────────────────────────────────────────────────────────
  Section 3: Variational Inference and GANs

  Learning objectives
  - Understand the fundamental principles and mathematical foundations of
    Variational Inference.
  - Explain the structure and training process of Generative Adversarial
    Networks (GANs).
  - Identify potential applications and recent advancements in Variational
    Inference and GANs.

  4 questions.
(9 rows)
────────────────────────────────────────────────────────────────────────────────
  Enter begin   Esc menu   ? help
)");
  CHECK(walk.question == R"(
  Question 1 of 4  □□□□                                                  CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  What is the main goal of Variational Inference?

    ( ) A) To directly compute posterior distributions
    ( ) B) To generate high-quality synthetic data
    ( ) C) To minimize Kullback-Leibler divergence
    ( ) D) To increase the complexity of models
(13 rows)
────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   ? help   ! flag   - skip
)");
  CHECK(walk.chosen == R"(
  Question 1 of 4  □□□□                                                  CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  What is the main goal of Variational Inference?

    ( ) A) To directly compute posterior distributions
  > (•) B) To generate high-quality synthetic data
    ( ) C) To minimize Kullback-Leibler divergence
    ( ) D) To increase the complexity of models
(13 rows)
────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   ? help   ! flag   - skip
)");
  CHECK(walk.feedback == R"(
  Question 1 of 4  ■□□□                                                  CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  What is the main goal of Variational Inference?

    ( ) A) To directly compute posterior distributions
  ✗ (•) B) To generate high-quality synthetic data
  ✓ ( ) C) To minimize Kullback-Leibler divergence
    ( ) D) To increase the complexity of models

  You answered B.
  ✗ Wrong. The answer is C: To minimize Kullback-Leibler divergence
  Explanation: The main goal of Variational Inference is to approximate the
  true posterior distribution by minimizing the Kullback-Leibler divergence
  between the variational posterior and the true posterior.
(7 rows)
────────────────────────────────────────────────────────────────────────────────
  Enter go on   Left back   Esc menu   ? help   ! flag
)");
  CHECK(walk.overview == R"(
  Overview  ■□□□                                                         CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  ● answered 1   ○ not answered 3

   1● >2○  3○  4○
(16 rows)
────────────────────────────────────────────────────────────────────────────────
  Enter go there   Tab back   Esc menu   ? help
)");
  CHECK(walk.activities == R"(
  Section  ■■■■                                                          CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  Score: 3 of 4

  Activities

  > - Create a simple neural network model to implement a GAN that generates
      synthetic images from random noise. Discuss the challenges faced in
      training the GAN and how you might address them with techniques like
      batch normalization or learning rate adjustments.

    - Use Variational Inference in a Bayesian modeling context, where you
      approximate the posterior distribution of parameters in a given dataset,
      and compare results with a traditional MCMC approach.

  Discussion questions

    - What are the limitations of Variational Inference compared to other
      Bayesian inference methods?

    - In what ways do you think GANs could revolutionize industries outside
── 4 more lines below (PgDn) ───────────────────────────────────────────────────
  Enter go on   + write a note   Esc menu   ? help
)");
  CHECK(walk.result == R"(
  Result  ■■■■                                                           CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────
  In all: 3 of 4, 75 %  ███████████████░░░░░
  Time: CLOCK.
  With so few questions the true share of what you know may lie between 30 %
  and 95 %.
  Guessing would have scored 1 of 4 points on average, 25 %.

  What to study next
  - Section 3: Variational Inference and GANs (1 wrong)

  Questions to go back to, by section
    3: What is the main goal of Variational Inference?
(8 rows)
────────────────────────────────────────────────────────────────────────────────
  Enter leave   Up, Down what you missed   Esc menu
)");
  CHECK(walk.after == R"(
Section 3: Variational Inference and GANs: 3 of 4, 75 %
This paper's code is 1A-4YC0; --seed 1A-4YC0 with the same sections and options
brings it back.
All answers are saved.
)");
  CHECK(walk.status == 0);
  CHECK(walk.finished);
  CHECK(walk.answers == "3 2 2 2");
}

}  // namespace
}  // namespace viva
