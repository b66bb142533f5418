package vn.hanoi.sti.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import vn.hanoi.sti.council.Councils;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.review.Methods;
import vn.hanoi.sti.review.ReviewMethod;
import vn.hanoi.sti.shared.problem.Problem;

/** What a council is to judge is not finished without one, nor with one that can no longer meet. */
@ApplicationScoped
class CouncilVeto {
    private final Methods methods;
    private final Councils councils;
    private final InterestService interests;

    CouncilVeto(Methods methods, Councils councils, InterestService interests) {
        this.methods = methods;
        this.councils = councils;
        this.interests = interests;
    }

    void before(@Observes EvaluationTransition transition) {
        var id = transition.before().id();
        if (!transition.action().equals("FINISH_APPRAISAL")
                || methods.standing(List.of(id)).get(id) != ReviewMethod.COUNCIL) {
            return;
        }
        var council = councils.judging(id)
                .orElseThrow(() -> Problem.conflict("council.not-assigned", "No council judges this evaluation yet."));
        var quorum = interests.quorum(council, id);
        if (!quorum.reachable()) {
            throw Problem.conflict("council.quorum.unreachable", "The council has lost its quorum for this evaluation.")
                    .with("needed", Integer.toString(quorum.needed()))
                    .with("entitled", Integer.toString(quorum.entitled()));
        }
    }
}
