package vn.hanoi.sti.conclusion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.UUID;
import vn.hanoi.sti.audit.AuditLog;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.programme.EvaluatedStages;
import vn.hanoi.sti.seal.Seals;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/**
 * No result of a policy, plan or programme is proposed without a conclusion; what is approved puts the conclusion on
 * record, and ends the stage of a programme.
 */
@ApplicationScoped
class ConclusionVeto {
    /** After every veto, and after the seal of the result is made. */
    private static final int LAST = 9500;

    private final ConclusionRepository store;
    private final EvaluatedStages stages;
    private final Seals seals;
    private final AuditLog audit;

    ConclusionVeto(ConclusionRepository store, EvaluatedStages stages, Seals seals, AuditLog audit) {
        this.store = store;
        this.stages = stages;
        this.seals = seals;
        this.audit = audit;
    }

    void before(@Observes @Priority(LAST) EvaluationTransition transition) {
        var evaluation = transition.before();
        if (!Recommendation.areDueFor(ConclusionService.kind(evaluation))) {
            return;
        }
        switch (transition.action()) {
            case "PROPOSE" -> check(evaluation);
            case "APPROVE" -> conclude(evaluation, transition);
            default -> {}
        }
    }

    private void check(EvaluationCase evaluation) {
        var gaps = new ArrayList<ProblemError>();
        var known = store.of(evaluation.id());
        if (known.isEmpty()) {
            gaps.add(ProblemError.at("", "conclusion.missing"));
        } else if (binds(evaluation, known.getFirst()) && !stages.hasObjectives(evaluation.organizationId())) {
            gaps.add(ProblemError.at("", "programme.objectives-missing"));
        }
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("conclusion.open", "The conclusion is not ready.", gaps);
        }
    }

    private void conclude(EvaluationCase evaluation, EvaluationTransition transition) {
        var conclusion = store.of(evaluation.id()).getFirst();
        audit.record(ConclusionService.event("conclusion.approved", evaluation, conclusion));
        if (ConclusionService.kind(evaluation) == Kind.PROGRAMME) {
            UUID programme = evaluation.organizationId();
            var seal = seals.versions(evaluation.id()).getLast().sealNumber();
            stages.conclude(
                    programme,
                    evaluation.stage(),
                    Moments.dayOf(transition.at()),
                    conclusion.reasons(),
                    seal,
                    binds(evaluation, conclusion));
        }
    }

    /** What was appraised before the start binds when the programme may begin with it (plan section II.3đ). */
    private static boolean binds(EvaluationCase evaluation, ConclusionEntity conclusion) {
        return evaluation.stage() == Stage.EX_ANTE && conclusion.recommendation() == Recommendation.PROCEED;
    }
}
