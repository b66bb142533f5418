package vn.hanoi.sti.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which policies and plans a year's list begins with; what is due and not on it counts as forgotten. */
@Tag("fast")
class ListSourcesTest {
    @ParameterizedTest(name = "policy {0} to {1}: due in 2026 {2}")
    @CsvSource(textBlock = """
            2022-07-01, ,           true
            2026-12-31, ,           true
            2027-01-01, ,           false
            2020-01-01, 2025-01-01, true
            2020-01-01, 2024-12-31, false
            """)
    void a_policy_is_due_while_it_is_in_force_and_in_the_year_after(LocalDate from, LocalDate to, boolean due) {
        assertThat(PolicySource.isDue(object(RegisteredKind.POLICY, from, to), 2026))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "plan {0} to {1}: due in 2026 {2}")
    @CsvSource(textBlock = """
            2026-01-01, 2026-12-31, true
            2025-01-01, 2025-12-31, true
            2024-01-01, 2024-12-31, false
            2027-01-01, 2027-12-31, false
            2021-01-01, 2025-12-31, true
            2022-01-01, 2026-12-31, true
            2026-01-01, 2030-12-31, false
            """)
    void a_plan_is_due_in_its_last_year_and_in_the_year_after(LocalDate from, LocalDate to, boolean due) {
        assertThat(PlanSource.isDue(object(RegisteredKind.PLAN, from, to), 2026))
                .isEqualTo(due);
    }

    private static RegisteredObject object(RegisteredKind kind, LocalDate from, LocalDate to) {
        var particulars = new Particulars(null, "X", "Đối tượng", null, new UUID(0, 1), from, to, null, true, true);
        return new RegisteredObject(new UUID(0, 2), kind, particulars, null, null, 0);
    }
}
