package vn.hanoi.sti.target;

/** What somebody may do with a series. */
enum SeriesAction {
    SET_BASELINE,
    REBASELINE,
    SET_TARGET,
    SET_ACTUAL,
    TAKE_CERTIFIED
}
