package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision that gives more time: a recorded fact, never a wish.
 *
 * @param number    of the decision
 * @param decidedOn its day
 * @param last      the new last day, inclusive
 */
public record Extension(String number, LocalDate decidedOn, LocalDate last) {

    /** Why a decision does not extend a deadline. */
    public enum Fault {
        /** It has no number. */
        WITHOUT_DECISION,
        /** It was decided when the deadline had passed. */
        DECIDED_TOO_LATE,
        /** Its day is no later than the one that it would replace. */
        NOT_LATER
    }

    /** Everything that is wrong with it for this deadline. */
    public List<Fault> faults(Deadline deadline) {
        List<Fault> faults = new ArrayList<>();
        if (number == null || number.isBlank()) {
            faults.add(Fault.WITHOUT_DECISION);
        }
        if (decidedOn.isAfter(deadline.last())) {
            faults.add(Fault.DECIDED_TOO_LATE);
        }
        if (!last.isAfter(deadline.last())) {
            faults.add(Fault.NOT_LATER);
        }
        return faults;
    }
}
