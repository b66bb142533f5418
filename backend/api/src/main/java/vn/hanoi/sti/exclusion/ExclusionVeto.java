package vn.hanoi.sti.exclusion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;

/** Stops a result from being proposed while what it leaves out is not approved and confirmed. */
@ApplicationScoped
class ExclusionVeto {
    /** After vetoes that no leader can lift by themselves. */
    private static final int LAST = 9000;

    private final LeftOutNow now;

    ExclusionVeto(LeftOutNow now) {
        this.now = now;
    }

    void before(@Observes @Priority(LAST) EvaluationTransition transition) {
        if (!transition.action().equals("PROPOSE")) {
            return;
        }
        var gaps = now.of(transition.before()).gaps();
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("exclusion.open", "What is left out is not confirmed.", gaps);
        }
    }
}
