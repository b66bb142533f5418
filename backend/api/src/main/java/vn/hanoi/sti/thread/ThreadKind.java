package vn.hanoi.sti.thread;

/** What a thread is for. */
enum ThreadKind {
    QUESTION,
    /** Only the department asks for evidence. */
    EVIDENCE_REQUEST,
    EXPLANATION
}
