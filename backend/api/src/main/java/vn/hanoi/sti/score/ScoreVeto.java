package vn.hanoi.sti.score;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.interest.Entitlements;
import vn.hanoi.sti.shared.problem.Problem;

/** What a council judges is not finished before as many members as its quorum asks for have handed their scores in, nor while a round is open. */
@ApplicationScoped
class ScoreVeto {
    /** After whether there is a council at all and whether it can still meet. */
    private static final int LATER = 3000;

    private static final Set<String> DECIDING = Set.of("PROPOSE", "APPROVE");

    private final ScoreService scores;
    private final Entitlements entitlements;

    ScoreVeto(ScoreService scores, Entitlements entitlements) {
        this.scores = scores;
        this.entitlements = entitlements;
    }

    void before(@Observes @Priority(LATER) EvaluationTransition transition) {
        var id = transition.before().id();
        if (DECIDING.contains(transition.action())) {
            refuseScorers(transition);
        }
        if (!transition.action().equals("FINISH_APPRAISAL")) {
            return;
        }
        entitlements.council(id).ifPresent(council -> {
            scores.requireNoneOpen(id);
            var submitted = scores.submitted(id, entitlements.seats(id));
            var needed = entitlements.quorum(council, id).needed();
            if (submitted < needed) {
                throw Problem.conflict("score.quorum", "Fewer members than the quorum have handed their scores in.")
                        .with("submitted", Long.toString(submitted))
                        .with("needed", Integer.toString(needed));
            }
        });
    }

    /** Who gave levels decides nothing about the grade that follows from them, whatever else they may do. */
    private void refuseScorers(EvaluationTransition transition) {
        var id = transition.before().id();
        entitlements
                .seat(id, transition.by())
                .filter(seat -> scores.submitted(id, List.of(seat)) > 0)
                .ifPresent(seat -> {
                    throw Problem.conflict(
                            "evaluation.separation-of-duties",
                            "Who scored an evaluation neither proposes nor approves its result.");
                });
    }
}
