package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a programme runs.
 *
 * @param start   its first day
 * @param planned its last day as it was approved
 * @param changes of its end, in the order in which they were decided
 */
public record ProgrammeDates(LocalDate start, LocalDate planned, List<ProgrammeChange> changes) {

    /** @throws IllegalArgumentException when {@link #faults} finds any */
    public ProgrammeDates {
        changes = List.copyOf(changes);
        Set<ProgrammeFault> faults = faults(start, planned, changes);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
    }

    /** Everything that is wrong with these dates. */
    public static Set<ProgrammeFault> faults(LocalDate start, LocalDate planned, List<ProgrammeChange> changes) {
        Set<ProgrammeFault> faults = EnumSet.noneOf(ProgrammeFault.class);
        if (planned.isBefore(start)) {
            faults.add(ProgrammeFault.END_BEFORE_START);
        }
        LocalDate end = planned;
        ProgrammeChange before = null;
        for (ProgrammeChange change : changes) {
            if (change.number() == null || change.number().isBlank()) {
                faults.add(ProgrammeFault.CHANGE_WITHOUT_DECISION);
            }
            if (before instanceof ProgrammeChange.EndedEarly) {
                faults.add(ProgrammeFault.CHANGE_AFTER_STOP);
            }
            if (before != null && change.decidedOn().isBefore(before.decidedOn())) {
                faults.add(ProgrammeFault.CHANGES_OUT_OF_ORDER);
            }
            faults.addAll(faults(start, end, change));
            end = change.end();
            before = change;
        }
        return faults;
    }

    private static Set<ProgrammeFault> faults(LocalDate start, LocalDate end, ProgrammeChange change) {
        Set<ProgrammeFault> faults = EnumSet.noneOf(ProgrammeFault.class);
        switch (change) {
            case ProgrammeChange.Extended extended -> {
                if (!extended.end().isAfter(end)) {
                    faults.add(ProgrammeFault.EXTENSION_NOT_LATER);
                }
                if (extended.decidedOn().isAfter(end)) {
                    faults.add(ProgrammeFault.EXTENSION_AFTER_END);
                }
            }
            case ProgrammeChange.EndedEarly stopped -> {
                if (!stopped.end().isBefore(end)) {
                    faults.add(ProgrammeFault.STOP_NOT_EARLIER);
                }
                if (stopped.end().isBefore(start)) {
                    faults.add(ProgrammeFault.STOP_BEFORE_START);
                }
            }
        }
        return faults;
    }

    /** Its last day, after every change. */
    public LocalDate end() {
        return changes.isEmpty() ? planned : changes.getLast().end();
    }

    /** Whether a decision ended it before its time. */
    public boolean endedEarly() {
        return !changes.isEmpty() && changes.getLast() instanceof ProgrammeChange.EndedEarly;
    }

    /** Whether it would last, first and last day counted, less than so many months if it ended on that day. */
    boolean shorterThan(int months, LocalDate end) {
        return end.plusDays(1).isBefore(start.plusMonths(months));
    }
}
