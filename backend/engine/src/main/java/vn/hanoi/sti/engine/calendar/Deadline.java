package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day until which something is due, with the way to it.
 *
 * @param opens   first day on which it can be done; empty where it can be done at any time before
 * @param counted the last day as the law words it, before days off and extensions
 * @param last    the last day on which it is in time, inclusive
 * @param steps   every step of the derivation, in order
 */
public record Deadline(
        Obligation obligation, Optional<LocalDate> opens, LocalDate counted, LocalDate last, List<DeadlineStep> steps) {

    public Deadline {
        steps = List.copyOf(steps);
        if (opens.isPresent() && opens.get().isAfter(last)) {
            throw new IllegalArgumentException("a deadline does not pass before it opens");
        }
    }
}
