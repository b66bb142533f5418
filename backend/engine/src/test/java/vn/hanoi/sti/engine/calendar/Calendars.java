package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hanoi.sti.engine.calendar.CalendarDay.DayKind;

/** Calendars and obligations for tests. */
final class Calendars {
    static final WorkingCalendar OF_2026 = new WorkingCalendar(
            List.of(
                    day("2026-01-01", DayKind.HOLIDAY),
                    day("2026-01-02", DayKind.DAY_OFF_IN_LIEU),
                    day("2026-01-10", DayKind.WORKING_DAY),
                    day("2026-04-26", DayKind.HOLIDAY),
                    day("2026-04-27", DayKind.DAY_OFF_IN_LIEU),
                    day("2026-04-30", DayKind.HOLIDAY),
                    day("2026-05-01", DayKind.HOLIDAY),
                    day("2026-09-01", DayKind.HOLIDAY),
                    day("2026-09-02", DayKind.HOLIDAY)),
            Set.of(2026));
    static final LegalCalendar STANDARD = new LegalCalendar(OF_2026, CountingRules.STANDARD);

    private Calendars() {}

    static Obligation due(Timing timing) {
        return new Obligation("X", timing, new Clause("Kế hoạch", "II"), "DOST", "TASK_LATE");
    }

    static LocalDate on(String day) {
        return LocalDate.parse(day);
    }

    private static CalendarDay day(String day, DayKind kind) {
        return new CalendarDay(LocalDate.parse(day), kind, "ngày " + day);
    }
}
