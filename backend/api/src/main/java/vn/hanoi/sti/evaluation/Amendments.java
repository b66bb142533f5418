package vn.hanoi.sti.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hanoi.sti.agency.Viewer;

/** What the room that shows sealed results asks of the case. Runs in the caller's transaction. */
@ApplicationScoped
public class Amendments {
    private final EvaluationService views;
    private final EvaluationRepository evaluations;

    Amendments(EvaluationService views, EvaluationRepository evaluations) {
        this.views = views;
        this.evaluations = evaluations;
    }

    /** Whether this viewer may open this sealed evaluation again. */
    public boolean mayOpen(EvaluationCase evaluation, Viewer viewer) {
        var actor = views.actor(viewer, evaluation, evaluations.history(evaluation.id()));
        return EvaluationRules.judge(evaluation.state(), EvaluationAction.AMEND, actor)
                == EvaluationRules.Verdict.ALLOWED;
    }
}
