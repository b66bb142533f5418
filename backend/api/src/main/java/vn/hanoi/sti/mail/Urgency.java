package vn.hanoi.sti.mail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How urgent something is; a person is told anew when it becomes more so. In order. */
enum Urgency {
    /** It is there: without a day, or with one that is some time ahead. */
    OPEN,
    /** Its last day is within seven days. */
    SOON,
    /** Its last day is today or tomorrow. */
    LAST_DAY,
    LATE;

    private static final int SOON_DAYS = 7;

    /** @param last last day on which it is in time, null without one */
    static Urgency of(LocalDate last, LocalDate today) {
        if (last == null) {
            return OPEN;
        }
        var left = ChronoUnit.DAYS.between(today, last);
        return left < 0 ? LATE : left <= 1 ? LAST_DAY : left <= SOON_DAYS ? SOON : OPEN;
    }
}
