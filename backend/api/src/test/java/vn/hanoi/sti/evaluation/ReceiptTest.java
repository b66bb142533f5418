package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.shared.problem.ProblemError;

/** Which day of receipt the department may record when it takes a dossier up. */
@Tag("fast")
class ReceiptTest {
    @ParameterizedTest
    @CsvSource({
        // received, document, refused for; certified 2026-08-01, today 2026-08-03
        ",, ''",
        "2026-07-18, 041/SĐK, ''",
        "2026-08-01, 041/SĐK, ''",
        "2026-01-01, 041/SĐK, ''",
        "2026-08-02, 041/SĐK, evaluation.received.after-certification",
        "2026-08-04, 041/SĐK, evaluation.received.future",
        "2025-12-31, 041/SĐK, evaluation.received.before-year",
        "2026-07-18,, evaluation.received.document-missing",
        "2026-07-18, '  ', evaluation.received.document-missing",
        "2026-08-04,, evaluation.received.future evaluation.received.document-missing",
        ", 041/SĐK, evaluation.received.day-missing",
    })
    void a_day_of_receipt_is_past_documented_and_not_after_the_certification(
            LocalDate received, String document, String gaps) {
        var before = EvaluationCaseTest.facts(
                LocalDate.of(2010, 1, 1), null, Instant.parse("2026-08-01T02:00:00Z"), Map.of("BR", "1"));
        var found =
                MoveEvaluation.receiptGaps(before, new StartAppraisal(received, document), LocalDate.of(2026, 8, 3));
        assertThat(found.stream().map(ProblemError::code).reduce("", (a, b) -> (a + " " + b).trim()))
                .isEqualTo(gaps);
    }
}
