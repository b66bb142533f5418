package vn.hanoi.sti.question;

/** What it is about: one of the four kinds of objects, their figures, the procedure, or this system. */
enum QuestionTopic {
    ORGANIZATION,
    PROGRAMME,
    PLAN,
    POLICY,
    DATA,
    PROCEDURE,
    SYSTEM,
    OTHER
}
