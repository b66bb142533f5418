package vn.hanoi.sti.evaluation;

/** What people do with an evaluation as a whole. */
enum EvaluationAction {
    /** The campaign opens it; nobody does this by hand. */
    OPEN,
    SUBMIT,
    CERTIFY,
    START_APPRAISAL,
    FINISH_APPRAISAL,
    PROPOSE,
    APPROVE,
    RETURN,
    /** The organization takes back what it handed in, before the deadline. */
    UNSUBMIT
}
