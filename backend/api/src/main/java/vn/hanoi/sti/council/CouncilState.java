package vn.hanoi.sti.council;

/** A council works, or has been dissolved when its work was done. */
enum CouncilState {
    ACTIVE,
    DISSOLVED
}
