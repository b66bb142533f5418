package vn.hanoi.sti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the facts of a case: usable years, main function, lateness. */
@Tag("fast")
class EvaluationCaseTest {
    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2023 2024 2025",
        "2023-12-31, 2023 2024 2025",
        "2024-01-01, 2024 2025",
        "2025-07-01, 2025",
        "2026-01-01, ''"
    })
    void a_year_counts_from_the_year_of_founding_on(LocalDate founded, String usable) {
        var years = usable.isEmpty()
                ? List.<Integer>of()
                : Arrays.stream(usable.split(" ")).map(Integer::valueOf).toList();
        assertThat(facts(founded, null, null, Map.of("BR", "1")).usableYears()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        // received, certified at, today, days late; the deadline is "before 2026-07-20", so the 19th is the last day
        ",, 2026-07-19, 0",
        ",, 2026-07-20, 1",
        ",, 2026-08-19, 31",
        ", 2026-07-19T16:59:59Z, 2026-09-01, 0",
        ", 2026-07-19T17:00:00Z, 2026-09-01, 1",
        "2026-07-19, 2026-08-01T00:00:00Z, 2026-09-01, 0",
        "2026-07-29, 2026-08-01T00:00:00Z, 2026-09-01, 10",
    })
    void lateness_is_counted_from_the_last_day_to_the_arrival(
            LocalDate received, Instant certified, LocalDate today, int late) {
        assertThat(facts(LocalDate.of(2010, 1, 1), received, certified, Map.of("BR", "1"))
                        .daysLate(today))
                .isEqualTo(late);
    }

    @Test
    void the_main_function_is_the_largest_and_of_equal_ones_the_first() {
        var functions = new LinkedHashMap<String, String>();
        functions.put("AR", "0.4");
        functions.put("TD", "0.40");
        functions.put("SV", "0.2");
        assertThat(facts(LocalDate.of(2010, 1, 1), null, null, functions).mainFunction())
                .isEqualTo("AR");
        functions.put("TD", "0.41");
        functions.put("SV", "0.19");
        assertThat(facts(LocalDate.of(2010, 1, 1), null, null, functions).mainFunction())
                .isEqualTo("TD");
    }

    @Test
    void functions_are_kept_exactly_and_in_order() {
        var functions = new LinkedHashMap<String, String>();
        functions.put("BR", "0.3333333333333333333333333");
        functions.put("SV", "0.6666666666666666666666667");
        var converter = new FunctionsText();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(functions)))
                .containsExactlyEntriesOf(functions);
    }

    static EvaluationCase facts(
            LocalDate founded, LocalDate received, Instant certified, Map<String, String> functions) {
        return new EvaluationCase(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2026,
                "ORGANIZATION",
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TC",
                "Tổ chức",
                null,
                functions,
                founded,
                EvaluationState.CERTIFIED,
                UUID.randomUUID(),
                List.of(2023, 2024, 2025),
                LocalDate.of(2026, 7, 20),
                LocalDate.of(2026, 7, 20),
                null,
                received,
                certified,
                Set.of(),
                Instant.EPOCH,
                null,
                0);
    }
}
