package vn.hanoi.sti.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;

/** Stops the department from finishing the appraisal of a unit of its own before it has said who judges it, and why. */
@ApplicationScoped
class MethodVeto {
    private final MethodService methods;

    MethodVeto(MethodService methods) {
        this.methods = methods;
    }

    void before(@Observes EvaluationTransition transition) {
        if (transition.action().equals("FINISH_APPRAISAL") && methods.unsettled(transition.before())) {
            throw Problem.conflict(
                    "review.method.role-conflict",
                    "The department governs this unit: choose another method, or record why the department judges it.");
        }
    }
}
