package vn.hanoi.sti.thread;

/** What may be done with a thread. */
enum ThreadAction {
    REPLY,
    /** Who asked says when it is settled. */
    CLOSE
}
