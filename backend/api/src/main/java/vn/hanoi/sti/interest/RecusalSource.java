package vn.hanoi.sti.interest;

/** Whether the system found the conflict or the member declared it. */
enum RecusalSource {
    COMPUTED,
    DECLARED
}
