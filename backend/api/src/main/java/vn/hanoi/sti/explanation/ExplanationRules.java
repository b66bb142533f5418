package vn.hanoi.sti.explanation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.sti.evaluation.EvaluationState;
import vn.hanoi.sti.shared.problem.Problem;
import vn.hanoi.sti.shared.problem.ProblemError;

/** When a window may open, when a unit may speak, what an answer must say. Pure. */
final class ExplanationRules {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private ExplanationRules() {}

    static List<ProblemError> gaps(OpenWindow request, LocalDate today) {
        var gaps = new ArrayList<ProblemError>();
        if (request.opensOn().isBefore(today)) {
            gaps.add(ProblemError.at("/opensOn", "explanation.window.past", Map.of("today", today.toString())));
        }
        if (request.closesOn().isBefore(request.opensOn())) {
            gaps.add(ProblemError.at(
                    "/closesOn",
                    "explanation.window.order",
                    Map.of("opensOn", request.opensOn().toString())));
        }
        return gaps;
    }

    static List<ProblemError> gaps(AnswerExplanation request) {
        var changes = request.change() != null && !request.change().isBlank();
        if (request.outcome() == Outcome.ACCEPTED && !changes) {
            return List.of(ProblemError.at("/change", "explanation.change.required"));
        }
        return request.outcome() == Outcome.REJECTED && changes
                ? List.of(ProblemError.at("/change", "explanation.change.unexpected"))
                : List.of();
    }

    /** Whether the preliminary result stands still, so that it can be spoken of. */
    static boolean stands(EvaluationState state) {
        return state == EvaluationState.SCORED;
    }

    /** Whether answers are still of use: until the result is proposed. */
    static boolean answerable(EvaluationState state) {
        return state == EvaluationState.SCORED || state == EvaluationState.APPRAISING;
    }

    /**
     * @param window null when there was none
     * @throws Problem 409 outside the window, with its days
     */
    static void requireOpen(WindowEntity window, EvaluationState state, LocalDate today) {
        if (window == null) {
            throw Problem.conflict("explanation.window.none", "The department has not asked for explanations yet.");
        }
        if (!window.begun(today)) {
            throw Problem.conflict("explanation.window.not-yet", "Explanations are taken from a later day on.")
                    .with("params", Map.of("opensOn", window.opensOn().toString()));
        }
        if (window.over(today)) {
            throw Problem.conflict("explanation.window.closed", "The last day for explanations has passed.")
                    .with("params", Map.of("closesOn", window.closesOn().toString()));
        }
        if (!stands(state)) {
            throw Problem.conflict("explanation.result.changing", "The result is being worked on.")
                    .with("params", Map.of("state", state.name()));
        }
    }

    /** The last of so many working days, the first of which is the day after; weekends are none. */
    static LocalDate lastDay(LocalDate from, int workingDays) {
        var day = from;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day;
    }
}
