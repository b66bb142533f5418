package vn.hanoi.sti.run;

/** What a run's grades are. */
enum RunKind {
    /** Of what is scored by now; others are named as not included. */
    PRELIMINARY,
    /** Of the whole campaign, every grade approved. */
    FINAL
}
