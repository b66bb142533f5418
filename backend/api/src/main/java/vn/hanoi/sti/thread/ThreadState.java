package vn.hanoi.sti.thread;

/** Whose word it waits for: the owner's, the opener's, nobody's. */
enum ThreadState {
    OPEN,
    ANSWERED,
    CLOSED
}
