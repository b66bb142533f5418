package vn.hanoi.sti.budget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;

/** Whether grades are there when the next year's budget asks for them. Pure. */
final class BudgetCalendar {
    private BudgetCalendar() {}

    /**
     * One day of the budget calendar.
     *
     * @param last the last day in time, inclusive
     * @param ready evaluations with such a grade
     * @param missing names of those without, of which the viewer may know
     * @param daysLate 0 while it is in time or everything is there
     */
    @Schema(name = "BudgetMilestone")
    record Milestone(
            @Schema(required = true) GradeBasis basis,
            @Schema(required = true) LocalDate last,
            @Schema(required = true) int ready,
            @Schema(required = true) int total,
            @Schema(required = true) List<String> missing,
            @Schema(required = true) long daysLate) {}

    /** Preliminary grades before 10 July, final ones by 31 July of the year before the budget's. */
    static List<Milestone> of(int year, List<EvaluationCase> evaluations, LocalDate today) {
        return List.of(
                milestone(GradeBasis.PRELIMINARY, LocalDate.of(year, 7, 9), evaluations, today),
                milestone(GradeBasis.FINAL, LocalDate.of(year, 7, 31), evaluations, today));
    }

    /** Whether there is such a grade: scored is enough for a preliminary one, also while a sealed one is amended. */
    static boolean has(GradeBasis basis, EvaluationCase evaluation) {
        return evaluation.state() == EvaluationState.APPROVED
                || basis == GradeBasis.PRELIMINARY && evaluation.state().atLeast(EvaluationState.SCORED);
    }

    private static Milestone milestone(
            GradeBasis basis, LocalDate last, List<EvaluationCase> evaluations, LocalDate today) {
        var missing = evaluations.stream()
                .filter(one -> !has(basis, one))
                .map(EvaluationCase::organizationCode)
                .toList();
        var late = missing.isEmpty() ? 0 : Math.max(0, ChronoUnit.DAYS.between(last, today));
        return new Milestone(basis, last, evaluations.size() - missing.size(), evaluations.size(), missing, late);
    }
}
