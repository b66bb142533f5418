package vn.hanoi.sti.review;

/** Who carries an evaluation out: one of three. */
public enum ReviewMethod {
    /** The department of science and technology itself (tự đánh giá). */
    DEPARTMENT,
    /** An independent consulting organization under contract. */
    CONSULTANT,
    /** An advisory council. */
    COUNCIL
}
