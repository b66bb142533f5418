package vn.hanoi.sti.engine.criteria;

/** Stage of a programme's evaluation (NĐ 262/2025, Điều 48). */
public enum Stage {
    EX_ANTE,
    MIDTERM,
    FINAL,
    IMPACT
}
