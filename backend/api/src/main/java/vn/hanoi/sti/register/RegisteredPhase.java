package vn.hanoi.sti.register;

import java.time.LocalDate;

/** Where an object stands in its time. */
public enum RegisteredPhase {
    /** Being designed: its first day is still to come. */
    DESIGNING,
    RUNNING,
    ENDED;

    /** @param endsOn last day, null while none is set */
    static RegisteredPhase on(LocalDate today, LocalDate startsOn, LocalDate endsOn) {
        if (today.isBefore(startsOn)) {
            return DESIGNING;
        }
        return endsOn != null && today.isAfter(endsOn) ? ENDED : RUNNING;
    }
}
