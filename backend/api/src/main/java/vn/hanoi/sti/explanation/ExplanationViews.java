package vn.hanoi.sti.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.classification.CurrentScores;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.evidence.EvidenceFacts;
import vn.hanoi.sti.shared.security.Permissions;
import vn.hanoi.sti.shared.time.Moments;

/** Shows what was said of a preliminary result to those whom it concerns. Runs in the caller's transaction. */
@ApplicationScoped
class ExplanationViews {
    private final ExplanationRepository store;
    private final CurrentScores scores;
    private final EvidenceFacts evidence;
    private final Moments moments;
    private final int workingDays;

    ExplanationViews(
            ExplanationRepository store,
            CurrentScores scores,
            EvidenceFacts evidence,
            Moments moments,
            @ConfigProperty(name = "sti.explanation.working-days", defaultValue = "5") int workingDays) {
        this.store = store;
        this.scores = scores;
        this.evidence = evidence;
        this.moments = moments;
        this.workingDays = workingDays;
    }

    /** The last day that the rules suggest for a window that opens today. */
    LocalDate suggestedLastDay() {
        return ExplanationRules.lastDay(moments.today(), workingDays);
    }

    /** Titles by link, of what stands linked. */
    Map<UUID, String> titles(UUID evaluationId, String indicatorCode) {
        var titles = new HashMap<UUID, String>();
        evidence.of(evaluationId).forEach((code, linked) -> {
            if (indicatorCode == null || indicatorCode.equals(code)) {
                linked.linked().forEach(link -> titles.put(link.linkId(), link.title()));
            }
        });
        return titles;
    }

    ExplanationsView view(EvaluationCase evaluation, Viewer viewer) {
        var today = moments.today();
        var ids = List.of(evaluation.id());
        var window = store.window(evaluation.id()).orElse(null);
        var given = store.of(ids);
        var answers = store.answers(ids);
        var effects = store.effects(evaluation.id());
        var titles = given.stream().anyMatch(one -> one.evidenceLinkId() != null)
                ? titles(evaluation.id(), null)
                : Map.<UUID, String>of();
        var unanswered =
                given.stream().filter(one -> !answers.containsKey(one.id())).toList();
        return new ExplanationsView(
                evaluation.id(),
                evaluation.state().name(),
                window == null ? null : window.view(today),
                shown(evaluation, window, viewer) ? scores.of(evaluation) : null,
                unanswered.size(),
                Math.toIntExact(answers.values().stream()
                        .filter(answer -> answer.outcome() == Outcome.ACCEPTED)
                        .filter(answer -> !effects.containsKey(answer.explanationId()))
                        .count()),
                suggestedLastDay(),
                given.stream()
                        .map(one -> one.view(
                                answers.get(one.id()),
                                effects.get(one.id()),
                                one.evidenceLinkId() == null ? null : titles.get(one.evidenceLinkId())))
                        .toList(),
                actions(evaluation, window, !unanswered.isEmpty(), viewer));
    }

    /**
     * The unit sees its preliminary result from the first day of the window on, while the result stands still; that of an
     * amendment only within a window of its own: the one before it is over.
     */
    private boolean shown(EvaluationCase evaluation, WindowEntity window, Viewer viewer) {
        if (viewer.can(Permissions.RESULT_READ_EARLY)) {
            return evaluation.state().atLeast(EvaluationState.SCORED);
        }
        return evaluation.state() == EvaluationState.APPROVED
                || window != null
                        && window.begun(moments.today())
                        && (!evaluation.underAmendment() || window.open(moments.today()))
                        && evaluation.state().atLeast(EvaluationState.SCORED);
    }

    private List<ExplanationAction> actions(
            EvaluationCase evaluation, WindowEntity window, boolean unanswered, Viewer viewer) {
        var actions = new ArrayList<ExplanationAction>();
        var today = moments.today();
        var stands = ExplanationRules.stands(evaluation.state());
        if (answers(viewer) && !viewer.standsFor(evaluation.agencyId())) {
            if (stands && (window == null || window.over(today))) {
                actions.add(ExplanationAction.OPEN_WINDOW);
            }
            if (unanswered && ExplanationRules.answerable(evaluation.state())) {
                actions.add(ExplanationAction.ANSWER);
            }
        }
        if (stands && window != null && window.open(today) && explains(evaluation, viewer)) {
            actions.add(ExplanationAction.EXPLAIN);
        }
        return actions;
    }

    /** Officers and leaders of the department. */
    static boolean answers(Viewer viewer) {
        return viewer.can(Permissions.APPRAISAL_WRITE) || viewer.can(Permissions.RESULT_PROPOSE);
    }

    static boolean explains(EvaluationCase evaluation, Viewer viewer) {
        return viewer.can(Permissions.DATA_WRITE) && viewer.standsFor(evaluation.agencyId());
    }
}
