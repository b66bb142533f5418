package vn.hanoi.sti.evaluation;

import java.util.Optional;

/** Where an evaluation stands. */
public enum EvaluationState {
    /** The organization enters figures and evidence (đang thu thập). */
    COLLECTING("ORG_OFFICER"),
    /** Handed to the head of the organization (đã nộp). */
    SUBMITTED("ORG_HEAD"),
    /** The head vouches for it; it waits for the department (đã xác nhận). */
    CERTIFIED("DOST_OFFICER"),
    /** The department checks each indicator. */
    APPRAISING("DOST_OFFICER"),
    /** Checked and scored (đã thẩm định); it waits for the department's leader. */
    SCORED("DOST_LEADER"),
    /** The grade lies before the city's leader. */
    PROPOSED("CITY_LEADER"),
    /** Final and pinned. */
    APPROVED(null);

    private final String waitingFor;

    EvaluationState(String waitingFor) {
        this.waitingFor = waitingFor;
    }

    /** Code of who must act next, e.g. {@code ORG_HEAD}; empty at the end. */
    public Optional<String> waitingFor() {
        return Optional.ofNullable(waitingFor);
    }

    /** Whether this state lies at or after the other on the way to approval. */
    public boolean atLeast(EvaluationState other) {
        return compareTo(other) >= 0;
    }
}
