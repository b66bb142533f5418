package vn.hanoi.sti.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.evaluation.EvaluationCase;
import vn.hanoi.sti.evaluation.EvaluationState;

/** Preliminary grades before 10 July, final ones by 31 July. */
@Tag("fast")
class BudgetCalendarTest {
    private static final List<EvaluationCase> EVALUATIONS = List.of(
            evaluation("A", EvaluationState.APPROVED),
            evaluation("B", EvaluationState.SCORED),
            evaluation("C", EvaluationState.APPRAISING));

    @ParameterizedTest(name = "on {0}: {1} and {2} days late")
    @CsvSource({"2026-07-09, 0, 0", "2026-07-10, 1, 0", "2026-07-31, 22, 0", "2026-08-01, 23, 1"})
    void late_begins_the_day_after_the_last(LocalDate today, long preliminary, long finals) {
        assertThat(BudgetCalendar.of(2026, EVALUATIONS, today))
                .extracting(BudgetCalendar.Milestone::daysLate)
                .containsExactly(preliminary, finals);
    }

    @Test
    void what_is_scored_is_preliminary_and_what_is_approved_is_both() {
        var milestones = BudgetCalendar.of(2026, EVALUATIONS, LocalDate.of(2026, 7, 1));
        assertThat(milestones.get(0).missing()).containsExactly("C");
        assertThat(milestones.get(1).missing()).containsExactly("B", "C");
        assertThat(milestones.get(1).ready()).isEqualTo(1);
    }

    @Test
    void nobody_is_late_when_everything_is_there() {
        assertThat(BudgetCalendar.of(2026, EVALUATIONS.subList(0, 1), LocalDate.of(2030, 1, 1)))
                .extracting(BudgetCalendar.Milestone::daysLate)
                .containsOnly(0L);
    }

    private static EvaluationCase evaluation(String code, EvaluationState state) {
        var id = UUID.nameUUIDFromBytes(code.getBytes());
        var day = LocalDate.of(2026, 7, 20);
        return new EvaluationCase(
                id,
                id,
                2026,
                "ORGANIZATION",
                null,
                id,
                id,
                code,
                code,
                null,
                Map.of("BR", "1"),
                LocalDate.of(2010, 1, 1),
                state,
                id,
                List.of(2023, 2024, 2025),
                day,
                day,
                null,
                null,
                null,
                Set.of(),
                Instant.EPOCH,
                null,
                1);
    }
}
