package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;

/** A day that is not what its weekday says, with its name, for example {@code Quốc khánh}. */
public record CalendarDay(LocalDate day, DayKind kind, String name) {

    /** What such a day is. */
    public enum DayKind {
        /** A public holiday. */
        HOLIDAY,
        /** Off in place of a holiday on a weekend, or by exchange. */
        DAY_OFF_IN_LIEU,
        /** A day of the weekend that is worked, by exchange. */
        WORKING_DAY
    }
}
