package vn.hanoi.sti.exchange;

/** Where a workbook that came back stands. */
enum ImportState {
    /** Being read, or its job failed. */
    READING,
    READ,
    COMMITTED
}
