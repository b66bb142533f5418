package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hanoi.sti.shared.problem.Problem;

/** What the room that keeps corrections asks of the case. Runs in the caller's transaction. */
@ApplicationScoped
public class Corrections {
    private final MoveEvaluation moves;
    private final EvaluationRepository evaluations;

    Corrections(MoveEvaluation moves, EvaluationRepository evaluations) {
        this.moves = moves;
        this.evaluations = evaluations;
    }

    /**
     * Gives a certified dossier back to its organization as the department's return does, with nothing open but these cells.
     * It is submitted and certified again as after any return; the day of the first certification stays.
     *
     * @param expected version of the evaluation that the caller has seen
     * @param cells {@code indicator/period}, at least one
     * @throws Problem as for a return: 404, 403, 409 in a state or for a person that does not allow it, 412 when stale
     */
    public void grant(UUID evaluationId, long expected, Set<String> cells, String reason) {
        moves.move(evaluationId, expected, EvaluationAction.RETURN, new GrantedCorrection(reason, cells));
    }

    /** When it was certified, each time, earliest first. */
    public List<Instant> certifications(UUID evaluationId) {
        return evaluations.history(evaluationId).stream()
                .filter(act -> act.getAction() == EvaluationAction.CERTIFY)
                .map(TransitionEntity::getAt)
                .toList();
    }
}
