package vn.hanoi.sti.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Days of a window, and what an answer must say. */
@Tag("fast")
class ExplanationRulesTest {
    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2026-06-01, 5, 2026-06-08",
        "2026-06-05, 1, 2026-06-08",
        "2026-06-06, 5, 2026-06-12",
        "2026-06-01, 0, 2026-06-01",
    })
    void weekends_are_no_working_days(LocalDate from, int days, LocalDate last) {
        assertThat(ExplanationRules.lastDay(from, days)).isEqualTo(last);
    }

    @Test
    void a_window_begins_today_at_the_earliest_and_does_not_end_before_it_begins() {
        var today = LocalDate.of(2026, 6, 1);
        assertThat(codes(ExplanationRules.gaps(new OpenWindow(today, today, null), today)))
                .isEmpty();
        assertThat(codes(ExplanationRules.gaps(new OpenWindow(today.minusDays(1), today.minusDays(2), null), today)))
                .containsExactly("explanation.window.past", "explanation.window.order");
    }

    @Test
    void who_accepts_says_what_changes_and_who_rejects_does_not() {
        assertThat(codes(ExplanationRules.gaps(new AnswerExplanation(Outcome.ACCEPTED, "x", " "))))
                .containsExactly("explanation.change.required");
        assertThat(codes(ExplanationRules.gaps(new AnswerExplanation(Outcome.REJECTED, "x", "y"))))
                .containsExactly("explanation.change.unexpected");
        assertThat(codes(ExplanationRules.gaps(new AnswerExplanation(Outcome.REJECTED, "x", null))))
                .isEmpty();
        assertThat(codes(ExplanationRules.gaps(new AnswerExplanation(Outcome.ACCEPTED, "x", "y"))))
                .isEmpty();
    }

    private static List<String> codes(List<ProblemError> gaps) {
        return gaps.stream().map(ProblemError::code).toList();
    }
}
