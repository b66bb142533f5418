package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;

/**
 * The event that a rule counts from.
 *
 * @param event stable code of it, for example {@code PROGRAMME_END}
 * @param day   on which it happened, or is planned to
 */
public record Anchor(String event, LocalDate day) {

    public Anchor {
        if (event.isBlank()) {
            throw new IllegalArgumentException("an anchor names its event");
        }
    }
}
