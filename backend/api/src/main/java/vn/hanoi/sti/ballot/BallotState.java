package vn.hanoi.sti.ballot;

/** A ballot is prepared, held, and counted; before it opens it can be withdrawn. */
enum BallotState {
    PREPARED,
    OPEN,
    CLOSED,
    WITHDRAWN
}
