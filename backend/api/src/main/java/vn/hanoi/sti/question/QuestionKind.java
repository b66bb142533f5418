package vn.hanoi.sti.question;

/** What is brought: something that stands in the way (khó khăn, vướng mắc), or something not known. */
enum QuestionKind {
    DIFFICULTY,
    QUESTION
}
