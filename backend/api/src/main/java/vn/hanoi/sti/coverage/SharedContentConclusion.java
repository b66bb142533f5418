package vn.hanoi.sti.coverage;

/** What the department concluded of a content that two organizations supplied. */
enum SharedContentConclusion {
    /** Both may: a decision, a joint work. */
    LEGITIMATE,
    /** One of them may not claim it. */
    QUESTIONED
}
