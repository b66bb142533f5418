package vn.hanoi.sti.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.calendar.Calendars.on;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.calendar.CountingRules.BeforeRule;
import vn.hanoi.sti.engine.calendar.CountingRules.DayOffRule;

/** The task tables of the city plan, each row with its clause. */
class CityPlanDeadlinesTest {
    private static final String PLAN = "Kế hoạch đánh giá KH,CN&ĐMST năm 2026";

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource({
        // code, clause, wording, day, opens, last day
        "TC-1, mục II.4.e nhiệm vụ 1, BEFORE, 2026-06-20, , 2026-06-19",
        "TC-2, mục II.4.e nhiệm vụ 2, BEFORE, 2026-07-20, , 2026-07-19",
        "TC-3, mục II.4.e nhiệm vụ 3, BEFORE, 2026-07-31, , 2026-07-30",
        "KH-1, mục II.2.e nhiệm vụ 1, BEFORE, 2026-08-31, , 2026-08-30",
        "CT-1, mục II.3.e nhiệm vụ 1, BEFORE, 2026-08-31, , 2026-08-30",
        "CT-2, mục II.3.e nhiệm vụ 2, BEFORE, 2026-09-30, , 2026-09-29",
        "KH-2, mục II.2.e nhiệm vụ 2, BEFORE, 2026-11-15, , 2026-11-14",
        "CS-1, mục II.1.e nhiệm vụ 1, BEFORE, 2026-11-30, , 2026-11-29",
        "CT-3, mục II.3.e nhiệm vụ 3, BEFORE, 2026-11-30, , 2026-11-29",
        "KH-3, mục II.2.e nhiệm vụ 3, QUARTER, 2026-10-01, 2026-10-01, 2026-12-31",
        "KH-4, mục II.2.e nhiệm vụ 4, QUARTER, 2026-10-01, 2026-10-01, 2026-12-31",
        "CT-4, mục II.3.e nhiệm vụ 4, QUARTER, 2026-10-01, 2026-10-01, 2026-12-31",
        "CS-3, mục II.1.e nhiệm vụ 3, BEFORE, 2026-12-31, , 2026-12-30",
        "CS-4, mục II.1.e nhiệm vụ 4, BEFORE, 2027-01-31, , 2027-01-30"
    })
    void everyTaskHasItsLastDay(String code, String article, String wording, String day, String opens, String last) {
        Deadline found = Calendars.STANDARD.deadline(task(code, article, timing(wording, day)));
        assertThat(found.last()).isEqualTo(on(last));
        assertThat(found.opens()).isEqualTo(Optional.ofNullable(opens).map(Calendars::on));
        assertThat(found.obligation().clause()).isEqualTo(new Clause(PLAN, article));
    }

    @ParameterizedTest(name = "{0}, {1}: trước {2}")
    @CsvSource({
        // how "trước ngày" is read, what days off do, day, last day, steps
        "EXCLUSIVE, MOVE_COUNTED_PERIODS, 2026-07-31, 2026-07-30, BEFORE_DAY",
        "INCLUSIVE, MOVE_COUNTED_PERIODS, 2026-07-31, 2026-07-31, BEFORE_DAY_READ_INCLUSIVE",
        // 2026-07-19 is a Sunday: a named day stays, and the derivation says so.
        "EXCLUSIVE, KEEP, 2026-07-20, 2026-07-19, BEFORE_DAY;DAY_OFF_KEPT",
        "EXCLUSIVE, MOVE_COUNTED_PERIODS, 2026-07-20, 2026-07-19, BEFORE_DAY;DAY_OFF_KEPT",
        "EXCLUSIVE, MOVE_ALL, 2026-07-20, 2026-07-20, BEFORE_DAY;DAY_OFF_MOVED",
        // 2026-09-01 and -02 are holidays, too.
        "EXCLUSIVE, MOVE_ALL, 2026-09-02, 2026-09-03, BEFORE_DAY;DAY_OFF_MOVED",
        // Nobody has entered the holidays of 2027; 2027-01-30 is a Saturday.
        "EXCLUSIVE, KEEP, 2027-01-31, 2027-01-30, BEFORE_DAY;HOLIDAYS_NOT_ENTERED;DAY_OFF_KEPT"
    })
    void oneRuleSaysWhatBeforeAndDaysOffMean(
            BeforeRule before, DayOffRule daysOff, String day, String last, String steps) {
        LegalCalendar calendar = new LegalCalendar(Calendars.OF_2026, new CountingRules(before, daysOff));
        Deadline found = calendar.deadline(task("TC", "II.4", new Timing.Before(on(day))));
        assertThat(found.last()).isEqualTo(on(last));
        assertThat(found.steps().stream().map(step -> step.code().name())).isEqualTo(List.of(steps.split(";")));
    }

    private static Obligation task(String code, String article, Timing timing) {
        return new Obligation(code, timing, new Clause(PLAN, article), "DOST", "TASK_LATE");
    }

    private static Timing timing(String wording, String day) {
        return wording.equals("BEFORE")
                ? new Timing.Before(on(day))
                : new Timing.InQuarter(on(day).getYear(), (on(day).getMonthValue() + 2) / 3);
    }
}
