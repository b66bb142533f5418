package vn.hanoi.sti.engine.criteria;

/** How a change between before and after is measured. */
public enum ChangeKind {
    /** after − before. */
    ABSOLUTE,
    /** 100 × (after − before) / |before|. */
    RELATIVE
}
