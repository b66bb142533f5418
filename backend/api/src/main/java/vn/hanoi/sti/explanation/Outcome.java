package vn.hanoi.sti.explanation;

/** How the department answers an explanation. */
enum Outcome {
    /** Something changes; the evaluation is appraised and scored again. */
    ACCEPTED,
    REJECTED
}
