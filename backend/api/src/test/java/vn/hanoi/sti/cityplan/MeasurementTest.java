package vn.hanoi.sti.cityplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.cityplan.Measurement.Part;
import vn.hanoi.sti.cityplan.Measurement.Unit;
import vn.hanoi.sti.engine.calendar.Clause;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.Obligation;
import vn.hanoi.sti.engine.calendar.Timing;
import vn.hanoi.sti.shared.security.Permissions;

/** A task is done with its last part and no sooner; names are told only to who may know them. */
@Tag("fast")
class MeasurementTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final UUID OWN = new UUID(1, 1);

    @Test
    void a_task_is_done_on_the_day_of_its_last_part() {
        var half = Measurement.of(Unit.GRADE, List.of(part("A", DAY), part("B", null)), null);
        assertThat(half.done()).isEqualTo(1);
        assertThat(half.doneOn()).isEmpty();
        var whole = Measurement.of(Unit.GRADE, List.of(part("A", DAY.plusDays(3)), part("B", DAY)), "NO_CAMPAIGN");
        assertThat(whole.doneOn()).contains(DAY.plusDays(3));
        assertThat(whole.nothing()).isNull();
    }

    @Test
    void nothing_to_count_is_not_done_and_says_why() {
        var none = Measurement.of(Unit.GRADE, List.of(), "NO_CAMPAIGN");
        assertThat(none.doneOn()).isEmpty();
        assertThat(none.nothing()).isEqualTo("NO_CAMPAIGN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-15, , DUE_SOON, 4",
        "2026-07-22, , OVERDUE, 3",
        "2026-07-22, 2026-07-21, MET_LATE, 2",
        "2026-07-22, 2026-07-10, MET_IN_TIME, 0",
        "2026-07-15, 2026-11-23, DUE_SOON, 4",
        "2026-07-22, 2026-11-23, OVERDUE, 3"
    })
    void what_was_done_after_the_day_shown_is_not_known_on_it(LocalDate today, LocalDate met, String state, int days) {
        var last = LocalDate.of(2026, 7, 19);
        var obligation = new Obligation(
                "TC-2", new Timing.OnOrBefore(last), new Clause("Kế hoạch", "mục II"), "DEPARTMENT", "X");
        var deadline = new Deadline(obligation, Optional.empty(), last, last, List.of());
        assertThat(CityPlanTaskState.on(today, deadline, Optional.ofNullable(met), 14))
                .isEqualTo(new CityPlanTaskState.Standing(CityPlanTaskState.valueOf(state), days));
    }

    @Test
    void names_are_for_who_could_read_them_elsewhere() {
        var unit = sight(Set.of(Permissions.CATALOGUE_READ), Set.of(OWN));
        var city = sight(Set.of(Permissions.CATALOGUE_READ, Permissions.EVALUATION_READ_ALL), Set.of());
        var expert = sight(Set.of(), Set.of());
        var own = registered(OWN, false);
        var foreign = registered(new UUID(2, 2), false);
        var published = registered(new UUID(2, 2), true);
        assertThat(List.of(unit.sees(own), unit.sees(foreign), unit.sees(published)))
                .containsExactly(true, false, true);
        assertThat(List.of(city.sees(own), city.sees(foreign), city.sees(published)))
                .containsExactly(true, true, true);
        assertThat(List.of(expert.sees(own), expert.sees(foreign), expert.sees(published)))
                .containsExactly(false, false, false);
        assertThat(city.sees(part("A", null))).isFalse();
    }

    @Test
    void how_far_a_list_is_on_its_way_is_for_who_takes_part_in_it() {
        var list =
                new Part("YEARLY_LIST", OWN, null, true, "PLAN", null, null, List.of("LIST_PROPOSED"), "DOST_LEADER");
        assertThat(sight(Set.of(Permissions.LIST_SUBMIT), Set.of()).view(list).lacks())
                .containsExactly("LIST_PROPOSED");
        var hidden = sight(Set.of(Permissions.CATALOGUE_READ), Set.of()).view(list);
        assertThat(hidden.lacks()).containsExactly("LIST_NOT_APPROVED");
        assertThat(hidden.waitsFor()).isNull();
        assertThat(hidden.id()).isNull();
    }

    private static SeenParts.Sight sight(Set<String> permissions, Set<UUID> readable) {
        var viewer = new Viewer(OWN, "", permissions, Set.of(), Set.of(), readable, Set.of(), Set.of(), Set.of());
        return new SeenParts.Sight(viewer, Set.of(), java.util.Map.of());
    }

    private static Part registered(UUID agency, boolean open) {
        return new Part("POLICY", new UUID(3, 3), agency, open, "CS", "Chính sách", null, List.of("REPORT"), null);
    }

    private static Part part(String code, LocalDate doneOn) {
        return new Part("EVALUATION", new UUID(4, 4), OWN, false, code, code, doneOn, List.of(), null);
    }
}
