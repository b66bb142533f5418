package vn.hanoi.sti.question;

/** What a viewer may do with a question now. */
enum QuestionAction {
    ANSWER,
    ESCALATE,
    REOPEN,
    PUBLISH,
    WITHDRAW
}
