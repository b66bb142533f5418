package vn.hanoi.sti.programme;

/** Who evaluates (plan section II.3 d). */
enum StageMethod {
    /** The department itself. */
    SELF,
    CONSULTANT,
    COUNCIL
}
