package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a deadline stands on a day. Days are calendar days. */
public sealed interface DueState {

    /** It cannot be done yet. */
    record NotYetOpen(int daysUntilOpen) implements DueState {}

    /** There is time. */
    record Open(int daysLeft) implements DueState {}

    /** It is due within the days that the caller calls soon; 0 left is the last day. */
    record DueSoon(int daysLeft) implements DueState {}

    /** The last day has passed. */
    record Overdue(int days) implements DueState {}

    /** Done before its window opened. */
    record MetEarly(LocalDate on, int daysEarly) implements DueState {}

    /** Done in time. */
    record MetInTime(LocalDate on) implements DueState {}

    /** Done after the last day. */
    record MetLate(LocalDate on, int days) implements DueState {}

    /**
     * How it stands.
     *
     * @param today what happened later is not known yet
     * @param metOn when it was done; empty while it is not
     * @param soon  from how many days before the last one on it is due soon
     */
    static DueState at(Deadline deadline, LocalDate today, Optional<LocalDate> metOn, int soon) {
        return metOn.filter(on -> !on.isAfter(today))
                .map(on -> met(deadline, on))
                .orElseGet(() -> unmet(deadline, today, soon));
    }

    private static DueState met(Deadline deadline, LocalDate on) {
        if (on.isAfter(deadline.last())) {
            return new MetLate(on, days(deadline.last(), on));
        }
        return deadline.opens()
                .filter(on::isBefore)
                .<DueState>map(opens -> new MetEarly(on, days(on, opens)))
                .orElseGet(() -> new MetInTime(on));
    }

    private static DueState unmet(Deadline deadline, LocalDate today, int soon) {
        if (today.isAfter(deadline.last())) {
            return new Overdue(days(deadline.last(), today));
        }
        if (deadline.opens().filter(today::isBefore).isPresent()) {
            return new NotYetOpen(days(today, deadline.opens().get()));
        }
        int left = days(today, deadline.last());
        return left <= soon ? new DueSoon(left) : new Open(left);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
