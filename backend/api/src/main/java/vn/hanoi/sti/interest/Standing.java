package vn.hanoi.sti.interest;

import java.util.UUID;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.engine.conflict.Conflict;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * How a member stands to an evaluation of their council.
 *
 * @param declaration the last, null while they have said nothing
 * @param recusal the last that holds, null where none does
 * @param lifted the last that no longer holds, null where there is none
 * @param lifting of that
 */
record Standing(
        Councils.Seat seat,
        EvaluationCase evaluation,
        Conflict conflict,
        DeclarationEntity declaration,
        RecusalEntity recusal,
        RecusalEntity lifted,
        LiftingEntity lifting) {
    /** Which member and which evaluation. */
    record Pair(UUID memberId, UUID evaluationId) {}

    /** Where the member stands. */
    enum Status {
        /** Has not said yet whether anything stands in the way, and sees nothing until then. */
        TO_DECLARE,
        /** Sees the dossier and judges it. */
        ENTITLED,
        /** Neither sees nor judges. */
        RECUSED
    }

    boolean barred() {
        return conflict.bars() || recusal != null;
    }

    Status status() {
        if (barred()) {
            return Status.RECUSED;
        }
        return declaration == null || declaration.conflict() ? Status.TO_DECLARE : Status.ENTITLED;
    }
}
