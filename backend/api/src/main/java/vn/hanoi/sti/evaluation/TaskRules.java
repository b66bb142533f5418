package vn.hanoi.sti.evaluation;

import static vn.hanoi.sti.evaluation.EvaluationAction.APPROVE;
import static vn.hanoi.sti.evaluation.EvaluationAction.CERTIFY;
import static vn.hanoi.sti.evaluation.EvaluationAction.FINISH_APPRAISAL;
import static vn.hanoi.sti.evaluation.EvaluationAction.PROPOSE;
import static vn.hanoi.sti.evaluation.EvaluationAction.START_APPRAISAL;
import static vn.hanoi.sti.evaluation.EvaluationAction.SUBMIT;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import vn.hanoi.sti.evaluation.TaskRow.Bucket;
import vn.hanoi.sti.evaluation.TaskRow.Kind;
import vn.hanoi.sti.shared.security.Permissions;

/** Whose move an evaluation is, who waits for it, and how urgent it is. Pure. */
final class TaskRules {
    /** "Due soon" reaches this many days ahead. */
    private static final int SOON = 7;

    private TaskRules() {}

    /** Own steps first; in each part by deadline, those without one last, the longest waiting first. */
    static final Comparator<TaskRow> ORDER = Comparator.<TaskRow, Boolean>comparing(t -> t.bucket() == Bucket.WAITING)
            .thenComparing(TaskRow::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TaskRow::since)
            .thenComparing(TaskRow::id);

    /** A step of an evaluation as it concerns one person. */
    record Step(Kind kind, boolean mine, boolean timed) {}

    /**
     * The step of an evaluation that concerns this person, if any.
     *
     * @param returned whether the last act sent it back
     * @param received whether the dossier was certified before: then the deadline has been met or missed for good
     */
    static Optional<Step> step(EvaluationState state, boolean returned, boolean received, EvaluationRules.Actor actor) {
        if (state == EvaluationState.APPROVED) {
            return Optional.empty();
        }
        var mine = EvaluationRules.judge(state, forward(state), actor) == EvaluationRules.Verdict.ALLOWED;
        if (!mine && !involved(state, actor)) {
            return Optional.empty();
        }
        var timed = !state.atLeast(EvaluationState.CERTIFIED) && !received;
        return Optional.of(new Step(kind(state, returned), mine, timed));
    }

    static Bucket bucket(boolean mine, LocalDate lastDay, LocalDate today) {
        if (!mine) {
            return Bucket.WAITING;
        }
        if (lastDay == null) {
            return Bucket.NO_DEADLINE;
        }
        var left = ChronoUnit.DAYS.between(today, lastDay);
        return left < 0 ? Bucket.OVERDUE : left <= SOON ? Bucket.DUE_SOON : Bucket.LATER;
    }

    /** The act that leads on from a state. */
    private static EvaluationAction forward(EvaluationState state) {
        return switch (state) {
            case COLLECTING -> SUBMIT;
            case SUBMITTED -> CERTIFY;
            case CERTIFIED -> START_APPRAISAL;
            case APPRAISING -> FINISH_APPRAISAL;
            case SCORED -> PROPOSE;
            case PROPOSED, APPROVED -> APPROVE;
        };
    }

    /** What the dossier itself waits for. */
    static Kind kind(EvaluationState state, boolean returned) {
        return switch (state) {
            case COLLECTING -> returned ? Kind.FIX_RETURNED : Kind.SUPPLY;
            case SUBMITTED -> Kind.CERTIFY;
            case CERTIFIED -> Kind.START_APPRAISAL;
            case APPRAISING -> Kind.APPRAISE;
            case SCORED -> Kind.PROPOSE;
            case PROPOSED, APPROVED -> Kind.APPROVE;
        };
    }

    /**
     * Who waits: the organization for everybody after it, the department for the organizations that owe it a dossier, and
     * whoever appraised or proposed for those who decide on it.
     */
    private static boolean involved(EvaluationState state, EvaluationRules.Actor actor) {
        var member = actor.member() && actor.permissions().contains(Permissions.DATA_WRITE);
        var collector =
                !state.atLeast(EvaluationState.CERTIFIED) && actor.permissions().contains(Permissions.APPRAISAL_WRITE);
        return member || collector || actor.appraised() || actor.proposed();
    }
}
