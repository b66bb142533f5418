package vn.hanoi.sti.evaluation;

import vn.hanoi.sti.shared.problem.Problem;

/**
 * What keeps a sealed evaluation as it was approved, from everybody: values, evidence, findings, appraisals, scores,
 * methods. Only an amendment opens it again (ADR 24).
 */
public final class SealLock {
    public static final String CODE = "evaluation.locked.approved";
    /** Code of who can lift it, by an amendment. */
    public static final String LIFTED_BY = "CITY_LEADER";

    private SealLock() {}

    /** @throws Problem 409 with the number of the seal */
    public static void refuse(EvaluationCase evaluation) {
        if (evaluation.state() == EvaluationState.APPROVED) {
            var refusal = Problem.conflict(CODE, "The result is approved and sealed.")
                    .with("state", evaluation.state().name());
            throw evaluation.sealNumber() == null ? refusal : refusal.with("sealNumber", evaluation.sealNumber());
        }
    }
}
