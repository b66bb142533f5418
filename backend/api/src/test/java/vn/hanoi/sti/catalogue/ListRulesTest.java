package vn.hanoi.sti.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.catalogue.ListRules.Verdict;
import vn.hanoi.sti.shared.security.RolePermissions;

/** The table of a yearly list's states. */
@Tag("fast")
class ListRulesTest {
    private static final UUID ACTOR = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID THIRD = new UUID(3, 3);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, dost-officer, EDIT PROPOSE",
        "DRAFT, dost-leader, ''",
        "DRAFT, city-leader, ''",
        "DRAFT, admin, ''",
        "PROPOSED, dost-officer, ''",
        "PROPOSED, dost-leader, SUBMIT RETURN",
        "PROPOSED, city-leader, ''",
        "SUBMITTED, dost-officer, ''",
        "SUBMITTED, dost-leader, ''",
        "SUBMITTED, city-leader, APPROVE RETURN",
        "APPROVED, dost-officer, ''",
        "APPROVED, dost-leader, ''",
        "APPROVED, city-leader, ''",
        "SUBMITTED, unit-member, ''",
        "SUBMITTED, auditor, ''",
        "SUBMITTED, machine-reader, ''"
    })
    void states_by_roles(ListState state, String role, String expected) {
        var allowed = ListRules.allowed(state, RolePermissions.of(Set.of(role)), ACTOR, OTHER, THIRD);
        assertThat(allowed.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, SUBMIT, true, false, SAME_PERSON", "PROPOSED, RETURN, true, false, ALLOWED",
        "SUBMITTED, APPROVE, true, false, SAME_PERSON", "SUBMITTED, APPROVE, false, true, SAME_PERSON",
        "SUBMITTED, APPROVE, false, false, ALLOWED", "SUBMITTED, RETURN, true, true, ALLOWED",
        "APPROVED, RETURN, false, false, WRONG_STATE", "DRAFT, APPROVE, false, false, WRONG_STATE"
    })
    void who_took_a_step_does_not_check_it(
            ListState state, ListAction action, boolean proposed, boolean submitted, Verdict expected) {
        var everything = RolePermissions.of(Set.of("dost-officer", "dost-leader", "city-leader"));
        var verdict =
                ListRules.judge(state, action, everything, ACTOR, proposed ? ACTOR : OTHER, submitted ? ACTOR : THIRD);
        assertThat(verdict).isEqualTo(expected);
    }

    @Test
    void nothing_leads_out_of_approval() {
        assertThat(ListRules.TABLE).noneMatch(t -> t.from() == ListState.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2010-05-01, 2023 2024 2025",
        "2026, 2023-12-31, 2023 2024 2025",
        "2026, 2024-01-01, 2024 2025",
        "2026, 2025-06-01, 2025",
        "2026, 2026-01-01, ''",
        "2027, 2000-01-01, 2024 2025 2026"
    })
    void data_years_are_the_three_before_from_the_founding_on(int year, LocalDate foundedOn, String expected) {
        assertThat(DataYears.of(year, foundedOn).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, dost-officer, EDIT RENAME RECORD_SUCCESSION",
        "false, dost-officer, EDIT RECORD_SUCCESSION",
        "true, dost-leader, ''",
        "true, admin, ''",
        "true, unit-member, ''"
    })
    void acts_on_organizations(boolean exists, String role, String expected) {
        var allowed = OrganizationAction.allowed(exists, RolePermissions.of(Set.of(role)));
        assertThat(allowed.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
