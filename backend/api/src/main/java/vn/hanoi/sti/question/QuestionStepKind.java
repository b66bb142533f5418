package vn.hanoi.sti.question;

/** What happened to a question. */
enum QuestionStepKind {
    ASKED,
    ANSWERED,
    ESCALATED,
    REOPENED,
    PUBLISHED,
    WITHDRAWN
}
