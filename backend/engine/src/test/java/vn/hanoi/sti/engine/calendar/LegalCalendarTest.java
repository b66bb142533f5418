package vn.hanoi.sti.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.sti.engine.calendar.Calendars.STANDARD;
import static vn.hanoi.sti.engine.calendar.Calendars.due;
import static vn.hanoi.sti.engine.calendar.Calendars.on;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.sti.engine.calendar.DeadlineStep.Code;
import vn.hanoi.sti.engine.calendar.Extension.Fault;

class LegalCalendarTest {

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource({
        // from, count, unit, counted, last day
        "2026-03-15, 90, DAYS, 2026-06-13, 2026-06-15", // a Saturday: the next working day
        "2026-03-16, 90, DAYS, 2026-06-14, 2026-06-15",
        "2026-03-17, 90, DAYS, 2026-06-15, 2026-06-15",
        "2026-12-31, 90, DAYS, 2027-03-31, 2027-03-31",
        "2027-12-01, 90, DAYS, 2028-02-29, 2028-02-29", // over 29 February
        "2026-04-20, 10, DAYS, 2026-04-30, 2026-05-04", // two holidays and a weekend
        "2026-04-24, 5, WORKING, 2026-05-06, 2026-05-06", // over 27 and 30 April, 1 May and two weekends
        "2026-01-08, 2, WORKING, 2026-01-10, 2026-01-10", // a Saturday that is worked
        "2026-01-31, 1, MONTHS, 2026-02-28, 2026-03-02", // no 31 February; the 28th is a Saturday
        "2026-03-31, 3, MONTHS, 2026-06-30, 2026-06-30",
        "2028-02-29, 1, YEARS, 2029-02-28, 2029-02-28",
        "2024-02-29, 4, YEARS, 2028-02-29, 2028-02-29"
    })
    void countsFromTheDayAfter(String from, int count, String unit, String counted, String last) {
        Span span = switch (unit) {
            case "DAYS" -> new Span.Days(count);
            case "WORKING" -> new Span.WorkingDays(count);
            case "MONTHS" -> new Span.Months(count);
            default -> new Span.Years(count);
        };
        Deadline found = STANDARD.deadline(due(new Timing.Within(new Anchor("EVENT", on(from)), span)));
        assertThat(found.counted()).isEqualTo(on(counted));
        assertThat(found.last()).isEqualTo(on(last));
        assertThat(found.opens()).contains(on(from));
    }

    @Test
    void saysHowItCameToTheDay() {
        Deadline found = STANDARD.deadline(
                due(new Timing.Within(new Anchor("PROGRAMME_END", on("2026-03-15")), new Span.Days(90))));
        assertThat(found.steps())
                .containsExactly(
                        step(Code.ANCHOR, "event", "PROGRAMME_END", "day", "2026-03-15"),
                        step(
                                Code.FIRST_DAY_NOT_COUNTED,
                                "first",
                                "2026-03-16",
                                "document",
                                "Bộ luật Dân sự 2015",
                                "article",
                                "khoản 2 Điều 147"),
                        step(Code.DAYS_COUNTED, "count", "90", "day", "2026-06-13"),
                        step(
                                Code.DAY_OFF_MOVED,
                                "day",
                                "2026-06-13",
                                "why",
                                "WEEKEND",
                                "name",
                                "",
                                "last",
                                "2026-06-15",
                                "document",
                                "Bộ luật Dân sự 2015",
                                "article",
                                "khoản 5 Điều 148"));
    }

    @Test
    void countsWorkingDaysAndSaysHowManyItPassedOver() {
        Deadline found = STANDARD.deadline(
                due(new Timing.Within(new Anchor("EVENT", on("2026-04-24")), new Span.WorkingDays(5))));
        assertThat(found.steps())
                .contains(step(Code.WORKING_DAYS_COUNTED, "count", "5", "skipped", "7", "day", "2026-05-06"));
    }

    @Test
    void knowsDaysThatCountAndMonths() {
        assertThat(STANDARD.deadline(due(new Timing.OnOrBefore(on("2026-07-31"))))
                        .last())
                .isEqualTo(on("2026-07-31"));
        assertThat(STANDARD.deadline(due(new Timing.BeforeEvent(new Anchor("START", on("2026-07-01")))))
                        .last())
                .isEqualTo(on("2026-06-30"));
        Deadline month = STANDARD.deadline(due(new Timing.InMonth(YearMonth.of(2028, 2))));
        assertThat(month.opens()).contains(on("2028-02-01"));
        assertThat(month.last()).isEqualTo(on("2028-02-29"));
    }

    @Test
    void repeatsWhatIsDueEveryYear() {
        Obligation budget = due(new Timing.Yearly(MonthDay.of(7, 10), true));
        assertThat(STANDARD.deadlines(budget, on("2026-01-01"), on("2028-12-31")).stream()
                        .map(Deadline::last))
                .containsExactly(on("2026-07-09"), on("2027-07-09"), on("2028-07-09"));
        Obligation leap = due(new Timing.Yearly(MonthDay.of(2, 29), true));
        assertThat(STANDARD.deadlines(leap, on("2027-01-01"), on("2028-12-31")).stream()
                        .map(Deadline::last))
                .containsExactly(on("2027-02-28"), on("2028-02-28"));
        Obligation newYear = due(new Timing.Yearly(MonthDay.of(1, 1), true));
        assertThat(STANDARD.deadlines(newYear, on("2026-12-01"), on("2026-12-31")).stream()
                        .map(Deadline::last))
                .containsExactly(on("2026-12-31"));
        assertThat(STANDARD.deadlines(due(new Timing.Standing()), on("2026-01-01"), on("2026-12-31")))
                .isEmpty();
        assertThatThrownBy(() -> STANDARD.deadline(budget)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void extendsOnlyByADecisionThatCameInTime() {
        Deadline list = STANDARD.deadline(due(new Timing.Before(on("2026-06-20"))));
        Extension extension = new Extension("12/QĐ-UBND", on("2026-06-19"), on("2026-06-30"));
        Deadline extended = STANDARD.extended(list, extension);
        assertThat(extended.last()).isEqualTo(on("2026-06-30"));
        assertThat(extended.counted()).isEqualTo(on("2026-06-19"));
        assertThat(extended.steps().getLast())
                .isEqualTo(step(
                        Code.EXTENDED,
                        "number",
                        "12/QĐ-UBND",
                        "decidedOn",
                        "2026-06-19",
                        "from",
                        "2026-06-19",
                        "last",
                        "2026-06-30"));
        assertThat(new Extension(" ", on("2026-06-20"), on("2026-06-19")).faults(list))
                .isEqualTo(List.of(Fault.WITHOUT_DECISION, Fault.DECIDED_TOO_LATE, Fault.NOT_LATER));
        assertThatThrownBy(() -> STANDARD.extended(list, new Extension("1", on("2026-06-20"), on("2026-07-01"))))
                .hasMessageContaining("DECIDED_TOO_LATE");
    }

    private static DeadlineStep step(Code code, String... params) {
        Map<String, String> named = new java.util.HashMap<>();
        for (int i = 0; i < params.length; i += 2) {
            named.put(params[i], params[i + 1]);
        }
        return new DeadlineStep(code, named);
    }
}
