package vn.hanoi.sti.thread;

/** The two that talk. */
enum Side {
    DEPARTMENT,
    UNIT;

    Side other() {
        return this == DEPARTMENT ? UNIT : DEPARTMENT;
    }
}
