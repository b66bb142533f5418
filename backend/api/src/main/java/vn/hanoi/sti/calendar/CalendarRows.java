package vn.hanoi.sti.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;
import vn.hanoi.sti.calendar.CalendarView.State;
import vn.hanoi.sti.engine.calendar.DueState;

/** Duties as rows of the calendar. Pure. */
final class CalendarRows {
    private CalendarRows() {}

    private record Standing(State state, int days) {}

    static CalendarView.Row row(DatedDuty duty, LocalDate today, int soon, boolean mine) {
        var deadline = duty.deadline();
        var state = DueState.at(deadline, today, duty.metOn(), soon);
        var stands = stands(state, duty.followed());
        var obligation = deadline.obligation();
        var about = duty.object();
        return new CalendarView.Row(
                duty.key(),
                duty.kind(),
                obligation.code(),
                duty.title(),
                duty.wording(),
                about == null ? null : about.type(),
                about == null ? null : about.id(),
                about == null ? null : about.name(),
                obligation.clause().document(),
                obligation.clause().article(),
                duty.responsible().name(),
                duty.coordinating(),
                obligation.consequence(),
                deadline.opens().orElse(null),
                deadline.counted(),
                deadline.last(),
                stands.state(),
                stands.days(),
                duty.metOn().filter(Predicate.not(today::isBefore)).orElse(null),
                mine,
                deadline.steps().stream()
                        .map(step -> new CalendarView.Step(step.code(), step.params()))
                        .toList());
    }

    static CalendarView.Standing standing(CityPlan.Task task) {
        var clause = task.obligation().clause();
        return new CalendarView.Standing(
                task.obligation().code(),
                task.title(),
                task.wording(),
                clause.document(),
                clause.article(),
                task.responsible(),
                task.coordinating(),
                task.obligation().consequence());
    }

    private static Standing stands(DueState state, boolean followed) {
        return switch (state) {
            case DueState.NotYetOpen(int days) -> new Standing(State.NOT_YET_OPEN, days);
            case DueState.Open(int days) -> new Standing(State.OPEN, days);
            case DueState.DueSoon(int days) -> new Standing(State.DUE_SOON, days);
            case DueState.Overdue(int days) -> new Standing(followed ? State.OVERDUE : State.PASSED, days);
            case DueState.MetEarly(LocalDate on, int days) -> new Standing(State.MET_EARLY, days);
            case DueState.MetInTime(LocalDate on) -> new Standing(State.MET_IN_TIME, 0);
            case DueState.MetLate(LocalDate on, int days) -> new Standing(State.MET_LATE, days);
        };
    }
}
