#include "support/catch.h"
#include "support/full_walk.h"

namespace viva {
namespace {

TEST_CASE("an exam is sat to its end on 120 by 40 cells") {
  const auto walk = sit_exam({120, 40});
  CHECK(walk.terms == R"(
  Exam  □□□□
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Exam on Section 3: Variational Inference and GANs

  4 questions.
  Time limit: 45 min. The clock runs on while viva is closed.
  Nothing is told about your answers before you hand in.
(31 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter begin   Esc menu
)");
  CHECK(walk.question == R"(
  Question 1 of 4  □□□□                                                                                          CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  What is the main goal of Variational Inference?

    ( ) A) To directly compute posterior distributions
    ( ) B) To generate high-quality synthetic data
    ( ) C) To minimize Kullback-Leibler divergence
    ( ) D) To increase the complexity of models
(29 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   Tab overview   Left, Right turn   ? help   ! flag
)");
  CHECK(walk.noted == R"(
  Question 2 of 4  ■□□□                                                                                          CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  In Generative Adversarial Networks (GANs), what are the two primary components?

    ( ) A) Trainer and Tester
    ( ) B) Generator and Discriminator
    ( ) C) Encoder and Decoder
    ( ) D) Sampler and Resampler
(28 rows)
  Question 1. Noted: C.
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   Tab overview   Left, Right turn   ? help   ! flag
)");
  CHECK(walk.flagged == R"(
  Question 3 of 4  ■■□□  flagged                                                                                 CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Why is Variational Inference preferred over traditional methods like MCMC?

    ( ) A) It is slower but more accurate
    ( ) B) It is a theoretical model with no practical application
    ( ) C) It requires no computational resources
    ( ) D) It is faster and scales better to large datasets

  You flagged this question.
(27 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   Tab overview   Left, Right turn   ? help   ! flag
)");
  CHECK(walk.returned == R"(
  Question 2 of 4  ■■□□                                                                                          CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  In Generative Adversarial Networks (GANs), what are the two primary components?

  > (•) A) Trainer and Tester
    ( ) B) Generator and Discriminator
    ( ) C) Encoder and Decoder
    ( ) D) Sampler and Resampler

  You answered A.
(27 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  A-D choose   Enter confirm   Esc menu   Tab overview   Left, Right turn   ? help   ! flag
)");
  CHECK(walk.overview == R"(
  Overview  ■■□□                                                                                                 CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  ● answered 2   ○ not answered 2   ! flagged 1

   1● >2●  3○! 4○

    Hand in
(30 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter go there   Tab back   Esc menu   ? help
)");
  CHECK(walk.hand_in == R"(
  Hand in?  ■■■□                                                                                                 CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  1 question is not answered. 1 question is flagged. What is handed in cannot be changed.

  > Go on with the exam
    Hand in
(31 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter choose   y hand in   Esc go on
)");
  CHECK(walk.result == R"(
  Result  ■■■□                                                                                                   CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  In all: 1 of 4 (1 not answered), 25 %  █████░░░░░░░░░░░░░░░
  Time: CLOCK of 45 min.
  With so few questions the true share of what you know may lie between 5 % and 70 %.
  Guessing would have scored 1 of 4 points on average, 25 %.

  What to study next
  - Section 3: Variational Inference and GANs (2 wrong, 1 not answered)

  Questions to go back to, by section
    3: In Generative Adversarial Networks (GANs), what are the two primary components?
    3: Why is Variational Inference preferred over traditional methods like MCMC?
    3: What does the objective function of GANs aim to achieve?
(23 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter leave   Up, Down what you missed   Esc menu
)");
  CHECK(walk.review == R"(
  Question 2 of 4  ■■□□                                                                                          CLOCK
  Section 3: Variational Inference and GANs
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  In Generative Adversarial Networks (GANs), what are the two primary components?

  ✗ (•) A) Trainer and Tester
  ✓ ( ) B) Generator and Discriminator
    ( ) C) Encoder and Decoder
    ( ) D) Sampler and Resampler

  You answered A.
  ✗ Wrong. The answer is B: Generator and Discriminator
  Explanation: GANs consist of a Generator that creates fake samples and a Discriminator
  that distinguishes between real and fake samples, making B the correct answer.
(24 rows)
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  Enter next   Left, Right other questions   Esc menu
)");
  CHECK(walk.after == R"(
Section 3: Variational Inference and GANs: 1 of 4 (1 not answered), 25 %
This paper's code is 1A-4YC0; --seed 1A-4YC0 with the same sections and options brings it back.
All answers are saved.
)");
  CHECK(walk.status == 0);
  CHECK(walk.finished);
  CHECK(walk.answers == "2 3 - 4");
}

}  // namespace
}  // namespace viva
