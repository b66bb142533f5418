package vn.hanoi.sti.evaluation;

/** Who judges the evaluations of a campaign. */
enum AppraisalMethod {
    /** The department of science and technology itself. */
    DEPARTMENT
}
