package vn.hanoi.sti.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.evaluation.CorrectionLock;
import vn.hanoi.sti.evaluation.EntryLock;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evaluation.Evaluations;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Who may change what an organization supplies, who may judge it, and in which state. Runs in the caller's transaction. */
@ApplicationScoped
public class DossierAccess {
    private final Evaluations evaluations;
    private final Moments moments;

    DossierAccess(Evaluations evaluations, Moments moments) {
        this.evaluations = evaluations;
        this.moments = moments;
    }

    /** @throws Problem 404 when absent or not visible */
    public EvaluationCase readable(UUID evaluationId, Viewer viewer) {
        return evaluations.visible(evaluationId, viewer);
    }

    /**
     * The evaluation, locked until the transaction ends, for a change by the organization itself.
     *
     * @throws Problem 404 when not visible, 403 for who does not stand for the organization's own body, 409 once locked
     */
    public EvaluationCase editable(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (!suppliesFor(evaluation, viewer)) {
            throw Problem.forbidden();
        }
        lockedByState(evaluation).ifPresent(code -> {
            throw Problem.conflict(code, "What was supplied is locked in this state.")
                    .with("state", evaluation.state().name());
        });
        EntryLock.refuse(evaluation, moments.today());
        return evaluation;
    }

    /**
     * The evaluation, locked until the transaction ends, for a judgement by the department.
     *
     * @throws Problem 404 when not visible, 403 without the permission, 409 while it is not being appraised
     */
    public EvaluationCase appraisable(UUID evaluationId, Viewer viewer) {
        var evaluation = evaluations.lockVisible(evaluationId, viewer);
        if (!viewer.can(Permissions.APPRAISAL_WRITE)) {
            throw Problem.forbidden();
        }
        if (evaluation.state() != EvaluationState.APPRAISING) {
            throw Problem.conflict("evaluation.state.not-allowed", "It is not being appraised.")
                    .with("state", evaluation.state().name())
                    .with("action", "APPRAISE");
        }
        return evaluation;
    }

    public boolean canEdit(EvaluationCase evaluation, Viewer viewer) {
        return suppliesFor(evaluation, viewer) && lockedBy(evaluation).isEmpty();
    }

    public boolean canAppraise(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.APPRAISAL_WRITE) && evaluation.state() == EvaluationState.APPRAISING;
    }

    /** Whether the organization may change this indicator now: also under a correction that names others. */
    public boolean canEdit(EvaluationCase evaluation, Viewer viewer, String indicatorCode) {
        return canEdit(evaluation, viewer) && evaluation.opens(indicatorCode);
    }

    /** The code of the rule that locks this indicator; empty while something of it can be changed. */
    public Optional<String> lockedBy(EvaluationCase evaluation, String indicatorCode) {
        return lockedBy(evaluation)
                .or(() -> evaluation.opens(indicatorCode) ? Optional.empty() : Optional.of(CorrectionLock.CODE));
    }

    /** The code of the rule that locks what was supplied: its state or its deadline; empty while it can be changed. */
    public Optional<String> lockedBy(EvaluationCase evaluation) {
        return lockedByState(evaluation)
                .or(() -> EntryLock.of(evaluation, moments.today()).map(lock -> EntryLock.CODE));
    }

    private static Optional<String> lockedByState(EvaluationCase evaluation) {
        return evaluation.state() == EvaluationState.COLLECTING
                ? Optional.empty()
                : Optional.of("evaluation.locked." + evaluation.state().name().toLowerCase(Locale.ROOT));
    }

    private static boolean suppliesFor(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
    }
}
