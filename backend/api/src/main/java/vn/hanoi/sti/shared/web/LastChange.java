package vn.hanoi.sti.shared.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who changed an object last: what a person needs to hear whose change came in between. */
public interface LastChange {
    /** The newest recorded act on the object, whatever kind of object it is; empty when none is on record. */
    Optional<Act> of(UUID object);

    /**
     * @param by display name of the person at that time
     * @param at when it was recorded
     */
    record Act(String by, Instant at) {}
}
