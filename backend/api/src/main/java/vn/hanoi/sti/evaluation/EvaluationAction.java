package vn.hanoi.sti.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people do with an evaluation as a whole. Clients of the first release know all but the last two: to them
 * a dossier that was taken back, or opened again, is one that went back.
 */
@Schema(
        enumeration = {
            "OPEN",
            "SUBMIT",
            "CERTIFY",
            "START_APPRAISAL",
            "FINISH_APPRAISAL",
            "PROPOSE",
            "APPROVE",
            "RETURN"
        })
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
    UNSUBMIT,
    /** A sealed result is taken up again; what comes of it is its next version. */
    AMEND;

    /** The word for it in the contract. */
    EvaluationAction shown() {
        return this == UNSUBMIT || this == AMEND ? RETURN : this;
    }
}
