package vn.hanoi.sti.cityplan;

import java.time.LocalDate;
import java.util.Optional;
import vn.hanoi.sti.engine.calendar.Deadline;
import vn.hanoi.sti.engine.calendar.DueState;

/** How a task stands on the day shown. */
enum CityPlanTaskState {
    /** Due always. */
    STANDING,
    NOT_YET_OPEN,
    OPEN,
    DUE_SOON,
    OVERDUE,
    MET_EARLY,
    MET_IN_TIME,
    MET_LATE;

    /** @param days until it opens, until the last day, or late; 0 when done in time */
    record Standing(CityPlanTaskState state, int days) {}

    /** @param metOn the day on which the work was done; what lies after today is not known yet */
    static Standing on(LocalDate today, Deadline deadline, Optional<LocalDate> metOn, int soon) {
        return switch (DueState.at(deadline, today, metOn, soon)) {
            case DueState.NotYetOpen(int days) -> new Standing(NOT_YET_OPEN, days);
            case DueState.Open(int days) -> new Standing(OPEN, days);
            case DueState.DueSoon(int days) -> new Standing(DUE_SOON, days);
            case DueState.Overdue(int days) -> new Standing(OVERDUE, days);
            case DueState.MetEarly(LocalDate on, int days) -> new Standing(MET_EARLY, days);
            case DueState.MetInTime(LocalDate on) -> new Standing(MET_IN_TIME, 0);
            case DueState.MetLate(LocalDate on, int days) -> new Standing(MET_LATE, days);
        };
    }
}
