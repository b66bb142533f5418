package vn.hanoi.sti.offline;

/** Where a workbook that came back stands. */
enum ImportState {
    /** Being read, or its job failed. */
    READING,
    READ,
    COMMITTED
}
