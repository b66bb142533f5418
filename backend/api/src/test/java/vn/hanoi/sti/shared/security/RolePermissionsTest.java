package vn.hanoi.sti.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The whole table, role by permission, written out a second time by hand: a change here is a decision. */
@Tag("fast")
class RolePermissionsTest {
    private static final List<String> ROLES = List.of(
            "admin",
            "dost-officer",
            "dost-leader",
            "city-leader",
            "unit-member",
            "auditor",
            "machine-reader",
            "expert");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/permissions.csv", numLinesToSkip = 1)
    void the_table_is_as_decided(
            String permission,
            String admin,
            String officer,
            String leader,
            String city,
            String unit,
            String auditor,
            String machine,
            String expert) {
        var marks = List.of(admin, officer, leader, city, unit, auditor, machine, expert);
        for (var i = 0; i < ROLES.size(); i++) {
            assertThat(RolePermissions.of(List.of(ROLES.get(i))).contains(permission))
                    .as("%s for %s", permission, ROLES.get(i))
                    .isEqualTo("x".equals(marks.get(i)));
        }
    }

    @Test
    void the_table_has_no_row_that_nobody_decided() throws Exception {
        var decided = new TreeSet<String>();
        try (var file = getClass().getResourceAsStream("/cases/permissions.csv")) {
            new String(file.readAllBytes()).lines().skip(1).forEach(line -> decided.add(line.split(",")[0]));
        }
        assertThat(new TreeSet<>(RolePermissions.of(ROLES))).isEqualTo(decided);
    }

    @Test
    void unknown_roles_give_nothing() {
        assertThat(RolePermissions.of(List.of("offline_access", "root"))).isEmpty();
    }

    @Test
    void nobody_both_enters_and_checks_or_scores_and_approves() {
        for (var role : ROLES) {
            var has = RolePermissions.of(List.of(role));
            assertThat(has.contains(Permissions.DATA_WRITE) && has.contains(Permissions.APPRAISAL_WRITE))
                    .as(role)
                    .isFalse();
            assertThat(has.contains(Permissions.APPRAISAL_WRITE) && has.contains(Permissions.RESULT_APPROVE))
                    .as(role)
                    .isFalse();
            assertThat(has.contains(Permissions.PERSON_WRITE) && has.contains(Permissions.DATA_READ))
                    .as(role)
                    .isFalse();
        }
    }
}
