package vn.hanoi.sti.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.sti.engine.calendar.Calendars.STANDARD;
import static vn.hanoi.sti.engine.calendar.Calendars.on;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.calendar.DeadlineStep.Code;
import vn.hanoi.sti.engine.calendar.StageWindow.Need;
import vn.hanoi.sti.engine.criteria.Stage;

/** Decree 262/2025, Article 48, as a table. */
class ProgrammeStagesTest {

    /** Changes are written kind:decided:end, several after one another. */
    @ParameterizedTest(name = "{0}: {1} to {2} {3}")
    @CsvSource({
        // what, start, end, changes, stage, need, opens, counted, last
        "as planned, 2024-03-16, 2026-03-15, , EX_ANTE, REQUIRED, -, 2024-03-15, 2024-03-15",
        "as planned, 2024-03-16, 2026-03-15, , MIDTERM, REQUIRED, 2025-01-02, 2025-05-26, 2025-05-26",
        "as planned, 2024-03-16, 2026-03-15, , FINAL, REQUIRED, 2026-03-15, 2026-06-13, 2026-06-15",
        "as planned, 2024-03-16, 2026-03-15, , IMPACT, REQUIRED, 2028-03-15, 2029-03-15, 2029-03-15",
        // From 29 February: the last day of February takes its place.
        "leap day, 2026-03-01, 2028-02-29, , FINAL, REQUIRED, 2028-02-29, 2028-05-29, 2028-05-29",
        "leap day, 2026-03-01, 2028-02-29, , IMPACT, REQUIRED, 2030-02-28, 2031-02-28, 2031-02-28",
        // Extended before the mid-term window closed: everything counts from the new end.
        "extended, 2024-01-01, 2025-12-31, E:2024-10-01:2026-12-31, MIDTERM, REQUIRED, 2025-03-14, 2025-10-18, 2025-10-18",
        "extended, 2024-01-01, 2025-12-31, E:2024-10-01:2026-12-31, FINAL, REQUIRED, 2026-12-31, 2027-03-31, 2027-03-31",
        "extended, 2024-01-01, 2025-12-31, E:2024-10-01:2026-12-31, IMPACT, REQUIRED, 2028-12-31, 2029-12-31, 2029-12-31",
        // Extended on its last day: the mid-term window had closed long before and stays.
        "extended late, 2024-01-01, 2025-12-31, E:2025-12-31:2026-12-31, MIDTERM, REQUIRED, 2024-10-19, 2025-03-14, 2025-03-14",
        "extended late, 2024-01-01, 2025-12-31, E:2025-12-31:2026-12-31, FINAL, REQUIRED, 2026-12-31, 2027-03-31, 2027-03-31",
        "extended twice, 2024-01-01, 2025-12-31, E:2025-06-01:2026-06-30 E:2026-06-30:2026-12-31, FINAL, REQUIRED, 2026-12-31, 2027-03-31, 2027-03-31",
        // Ended early, before there was a middle.
        "stopped, 2025-01-01, 2027-12-31, S:2025-06-30:2025-06-30, EX_ANTE, REQUIRED, -, 2024-12-31, 2024-12-31",
        "stopped, 2025-01-01, 2027-12-31, S:2025-06-30:2025-06-30, MIDTERM, FALLS_AWAY, 2026-03-15, 2026-10-19, 2026-10-19",
        "stopped, 2025-01-01, 2027-12-31, S:2025-06-30:2025-06-30, FINAL, REQUIRED, 2025-06-30, 2025-09-28, 2025-09-29",
        "stopped, 2025-01-01, 2027-12-31, S:2025-06-30:2025-06-30, IMPACT, OPTIONAL, 2027-06-30, 2028-06-30, 2028-06-30",
        // Ended early after the middle: that stage was owed.
        "stopped late, 2025-01-01, 2027-12-31, S:2027-01-31:2027-01-31, MIDTERM, REQUIRED, 2026-03-15, 2026-10-19, 2026-10-19",
        // Eleven months; a full year is not short.
        "short, 2026-01-01, 2026-11-30, , MIDTERM, WAIVABLE, 2026-05-14, 2026-07-19, 2026-07-19",
        "one year, 2026-01-01, 2026-12-31, , MIDTERM, REQUIRED, 2026-05-27, 2026-08-07, 2026-08-07",
        "one day less, 2026-01-01, 2026-12-30, , MIDTERM, WAIVABLE, 2026-05-26, 2026-08-06, 2026-08-06",
        "one day, 2026-05-06, 2026-05-06, , MIDTERM, WAIVABLE, 2026-05-06, 2026-05-06, 2026-05-06"
    })
    void everyStageHasItsWindow(
            String what,
            String start,
            String end,
            String changes,
            Stage stage,
            Need need,
            String opens,
            String counted,
            String last) {
        ProgrammeDates dates = new ProgrammeDates(on(start), on(end), changes(changes));
        StageWindow found = window(dates, List.of(), stage);
        assertThat(found.need()).isEqualTo(need);
        assertThat(found.deadline().opens().map(Object::toString).orElse("-")).isEqualTo(opens);
        assertThat(found.deadline().counted()).isEqualTo(on(counted));
        assertThat(found.deadline().last()).isEqualTo(on(last));
        assertThat(found.deadline().obligation().clause()).isEqualTo(new Clause("Nghị định 262/2025/NĐ-CP", "Điều 48"));
    }

    @Test
    void saysWhichDecisionMovedIt() {
        ProgrammeDates dates =
                new ProgrammeDates(on("2024-01-01"), on("2025-12-31"), changes("E:2025-12-31:2026-12-31"));
        assertThat(codes(window(dates, List.of(), Stage.FINAL))).startsWith(Code.PROGRAMME_EXTENDED, Code.ANCHOR);
        assertThat(codes(window(dates, List.of(), Stage.MIDTERM))).endsWith(Code.CHANGE_CAME_AFTER);
    }

    @Test
    void waivesOnlyWhatCanBeWaived() {
        ProgrammeDates dates = new ProgrammeDates(on("2026-01-01"), on("2026-11-30"), List.of());
        StageWaiver midterm = new StageWaiver(Stage.MIDTERM, "5/QĐ-SKHCN", on("2026-03-01"));
        StageWindow waived = window(dates, List.of(midterm), Stage.MIDTERM);
        assertThat(waived.need()).isEqualTo(Need.WAIVED);
        assertThat(waived.isOwed()).isFalse();
        assertThat(codes(waived)).endsWith(Code.SHORT_PROGRAMME, Code.WAIVED);
        StageWaiver last = new StageWaiver(Stage.FINAL, "6/QĐ-SKHCN", on("2026-03-01"));
        assertThatThrownBy(() -> window(dates, List.of(last), Stage.FINAL)).hasMessageContaining("FINAL");
    }

    @ParameterizedTest(name = "{0} to {1} {2}: {3}")
    @CsvSource({
        "2026-05-02, 2026-05-01, , END_BEFORE_START",
        "2026-01-01, 2026-12-31, E:2026-06-01:2026-12-31, EXTENSION_NOT_LATER",
        "2026-01-01, 2026-12-31, E:2027-01-01:2027-12-31, EXTENSION_AFTER_END",
        "2026-01-01, 2026-12-31, S:2026-06-01:2026-12-31, STOP_NOT_EARLIER",
        "2026-01-01, 2026-12-31, S:2025-06-01:2025-06-01, STOP_BEFORE_START",
        "2026-01-01, 2026-12-31, S:2026-06-01:2026-06-01 E:2026-06-01:2027-12-31, CHANGE_AFTER_STOP",
        "2026-01-01, 2026-12-31, E:2026-06-01:2027-12-31 E:2026-05-01:2028-12-31, CHANGES_OUT_OF_ORDER"
    })
    void refusesDatesThatCannotBe(String start, String end, String changes, ProgrammeFault fault) {
        assertThat(ProgrammeDates.faults(on(start), on(end), changes(changes))).isEqualTo(Set.of(fault));
        assertThatThrownBy(() -> new ProgrammeDates(on(start), on(end), changes(changes)))
                .hasMessageContaining(fault.name());
    }

    @Test
    void wantsADecisionForEveryChange() {
        assertThat(ProgrammeDates.faults(
                        on("2026-01-01"),
                        on("2026-12-31"),
                        List.of(new ProgrammeChange.Extended(null, on("2026-06-01"), on("2027-12-31")))))
                .containsExactly(ProgrammeFault.CHANGE_WITHOUT_DECISION);
    }

    private static StageWindow window(ProgrammeDates dates, List<StageWaiver> waivers, Stage stage) {
        return ProgrammeStages.of(dates, waivers, StageTerms.DECREE_262, STANDARD).stream()
                .collect(Collectors.toMap(StageWindow::stage, one -> one))
                .get(stage);
    }

    private static List<Code> codes(StageWindow window) {
        return window.deadline().steps().stream().map(DeadlineStep::code).toList();
    }

    private static List<ProgrammeChange> changes(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(ProgrammeStagesTest::change)
                        .toList();
    }

    private static ProgrammeChange change(String text) {
        String[] parts = text.split(":");
        return parts[0].equals("E")
                ? new ProgrammeChange.Extended("1/QĐ-UBND", on(parts[1]), on(parts[2]))
                : new ProgrammeChange.EndedEarly("2/QĐ-UBND", on(parts[1]), on(parts[2]));
    }
}
