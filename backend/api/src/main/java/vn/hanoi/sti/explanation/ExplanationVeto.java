package vn.hanoi.sti.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.evaluation.EvaluationTransition;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;
import vn.hanoi.sti.shared.time.Moments;

/**
 * Stops a result from going on while its unit may still speak, waits for an answer, or waits for what was promised; keeps
 * what accepted explanations led to when the evaluation is scored again.
 */
@ApplicationScoped
class ExplanationVeto {
    private final ExplanationRepository store;
    private final CurrentScores scores;
    private final Moments moments;

    ExplanationVeto(ExplanationRepository store, CurrentScores scores, Moments moments) {
        this.store = store;
        this.scores = scores;
        this.moments = moments;
    }

    void before(@Observes EvaluationTransition transition) {
        switch (transition.action()) {
            // Asked again at the approval: a result that was proposed before has no window, one that has may not pass.
            case "PROPOSE", "APPROVE" -> refuse(transition);
            case "FINISH_APPRAISAL" -> keepEffects(transition);
            default -> {}
        }
    }

    private void refuse(EvaluationTransition transition) {
        var id = transition.before().id();
        var window = store.window(id).orElse(null);
        if (window == null) {
            return;
        }
        if (!window.over(moments.today())) {
            throw Problem.conflict("explanation.window.open", "The unit may still explain.")
                    .with("params", Map.of("closesOn", window.closesOn().toString()));
        }
        var answers = store.answers(List.of(id));
        var effects = store.effects(id);
        var gaps = new ArrayList<ProblemError>();
        for (var given : store.of(List.of(id))) {
            var answer = answers.get(given.id());
            var gap = answer == null
                    ? "explanation.unanswered"
                    : answer.outcome() == Outcome.ACCEPTED && !effects.containsKey(given.id())
                            ? "explanation.not-rescored"
                            : null;
            if (gap != null) {
                gaps.add(ProblemError.at("/explanations/" + given.id(), gap, Map.of("code", given.indicatorCode())));
            }
        }
        ExplanationService.refuse("explanation.open", "Explanations are not settled.", gaps);
    }

    private void keepEffects(EvaluationTransition transition) {
        var evaluation = transition.before();
        var answers = store.answers(List.of(evaluation.id()));
        if (answers.isEmpty()) {
            return;
        }
        var effects = store.effects(evaluation.id());
        var waiting = store.of(List.of(evaluation.id())).stream()
                .filter(given -> answers.containsKey(given.id()))
                .filter(given -> answers.get(given.id()).outcome() == Outcome.ACCEPTED)
                .filter(given -> !effects.containsKey(given.id()))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        var score = scores.of(evaluation);
        waiting.forEach(given -> store.add(
                ExplanationEffectEntity.of(given, ScoreThen.of(score, given.indicatorCode()), transition.at())));
    }
}
