package vn.hanoi.sti.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.time.Moments;

/**
 * What keeps an organization from entering figures and evidence after its time is over. It holds until the dossier was
 * certified for the first time: after that the deadline has been met or missed for good, and the department's returns
 * open and close the dossier (ADR 11).
 *
 * @param rule {@code DEADLINE}, or {@code LATE_ENTRY_ENDED} where entry had been opened after it
 * @param since the first moment of the lock, midnight in Hanoi
 */
public record EntryLock(String rule, Instant since) {
    public static final String CODE = "collection.locked.deadline";
    /** Code of who can lift it, by a decision on record. */
    public static final String LIFTED_BY = "DOST_OFFICER";

    /** The lock that stands on this day, by server time; empty while entry is open or the state decides. */
    public static Optional<EntryLock> of(EvaluationCase evaluation, LocalDate today) {
        if (evaluation.state().atLeast(EvaluationState.CERTIFIED) || evaluation.firstCertifiedAt() != null) {
            return Optional.empty();
        }
        var lateEntry = evaluation.openUntil() != null && evaluation.openUntil().isAfter(evaluation.deadline());
        var first = lateEntry ? evaluation.openUntil() : evaluation.deadline();
        return today.isBefore(first)
                ? Optional.empty()
                : Optional.of(new EntryLock(
                        lateEntry ? "LATE_ENTRY_ENDED" : "DEADLINE",
                        first.atStartOfDay(Moments.ZONE).toInstant()));
    }

    /** @throws Problem 409 with the rule, since when it holds and who can lift it */
    public static void refuse(EvaluationCase evaluation, LocalDate today) {
        of(evaluation, today).ifPresent(lock -> {
            throw Problem.conflict(CODE, "The time for entering figures and evidence is over.")
                    .with("rule", lock.rule())
                    .with("since", lock.since().toString())
                    .with("lastDay", evaluation.lastDay().toString())
                    .with("liftedBy", LIFTED_BY);
        });
    }
}
