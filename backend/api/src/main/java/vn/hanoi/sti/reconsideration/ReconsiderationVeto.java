package vn.hanoi.sti.reconsideration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Keeps an amended result from being sealed while a request about the one before has no answer. */
@ApplicationScoped
class ReconsiderationVeto {
    /** Before the result is sealed: nothing is written that would be refused. */
    private static final int FIRST = 100;

    private final ReconsiderationRepository store;

    ReconsiderationVeto(ReconsiderationRepository store) {
        this.store = store;
    }

    void before(@Observes @Priority(FIRST) EvaluationTransition transition) {
        if (!transition.action().equals("APPROVE")) {
            return;
        }
        var id = transition.before().id();
        var decisions = store.decisions(id);
        var gaps = store.of(id).stream()
                .filter(asked -> !decisions.containsKey(asked.id()))
                .map(asked -> ProblemError.at(
                        "/reconsiderations/" + asked.id(),
                        "reconsideration.undecided",
                        Map.of("code", asked.indicatorCode() == null ? "" : asked.indicatorCode())))
                .toList();
        if (!gaps.isEmpty()) {
            throw Problem.unprocessable("reconsideration.open", "Requests are not decided.", gaps);
        }
    }
}
