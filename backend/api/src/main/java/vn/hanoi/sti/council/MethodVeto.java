package vn.hanoi.sti.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hanoi.sti.review.MethodChosen;
import vn.hanoi.sti.review.ReviewMethod;
import vn.hanoi.sti.shared.problem.Problem;

/** Keeps the method while a council judges the evaluation: first the council gives it back. */
@ApplicationScoped
class MethodVeto {
    private final CouncilRepository councils;

    MethodVeto(CouncilRepository councils) {
        this.councils = councils;
    }

    void before(@Observes MethodChosen chosen) {
        if (chosen.method() != ReviewMethod.COUNCIL
                && !councils.standingOf(List.of(chosen.evaluationId())).isEmpty()) {
            throw Problem.conflict("review.method.council-assigned", "A council judges this evaluation.");
        }
    }
}
