package vn.hanoi.sti.question;

/** Where it stands: with the department, with who is competent, or answered. */
enum QuestionState {
    ASKED,
    ESCALATED,
    ANSWERED
}
