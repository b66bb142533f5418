package vn.hanoi.sti.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.register.Particulars;
import vn.hanoi.sti.register.RegisteredKind;
import vn.hanoi.sti.register.RegisteredObject;

/** The first that lacks is asked for; a later target is a promise for this year too. */
@Tag("fast")
class TargetWorkTest {
    @ParameterizedTest(name = "{0} of {1}, objectives {2}, targets of {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PLAN, 2026, false, -, OBJECTIVES_MISSING",
                "POLICY, 2026, false, -, OBJECTIVES_MISSING",
                "POLICY, 2026, true, -, -",
                "PROGRAMME, 2026, true, -, INDICATORS_MISSING",
                "PROGRAMME, 2026, true, 2025, TARGETS_MISSING",
                "PROGRAMME, 2026, true, 2026, -",
                "PROGRAMME, 2026, true, 2027, -",
                "PLAN, 2027, true, 2026, TARGETS_MISSING",
                "PLAN, 2027, true, 2027, -"
            })
    void what_lacks(RegisteredKind kind, int starts, boolean objectives, Integer target, String lacks) {
        var found = TargetWork.lacks(
                object(kind, starts),
                objectives,
                target == null ? List.of() : List.of(followed(target)),
                LocalDate.of(2026, 7, 15));
        assertThat(found == null ? null : found.kind()).isEqualTo(lacks);
    }

    private static RegisteredObject object(RegisteredKind kind, int starts) {
        return new RegisteredObject(
                UUID.randomUUID(),
                kind,
                new Particulars(
                        null, "X", "X", null, UUID.randomUUID(), LocalDate.of(starts, 1, 1), null, null, true, false),
                null,
                null,
                0);
    }

    private static FollowedSeries.Followed followed(int year) {
        return new FollowedSeries.Followed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                "X",
                null,
                "đơn",
                Direction.values()[0],
                List.of(
                        new FollowedSeries.Year(2020, null, "1", null, null),
                        new FollowedSeries.Year(year, "3", null, null, null)));
    }
}
