package vn.hanoi.sti.engine.scoring;

/** What reviewers must look at in one indicator. */
public enum Flag {
    /** Reviewers are more than one level apart. */
    RECONCILE,
    /** The share can't be computed: N/A with a reason, or a value, must settle it. */
    NOT_COMPUTABLE,
    /** The value has no accepted evidence and scores 0. */
    NO_EVIDENCE
}
