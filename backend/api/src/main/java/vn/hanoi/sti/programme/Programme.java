package vn.hanoi.sti.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.StageWindow;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.programme.ProgrammeView.DecisionView;
import vn.hanoi.sti.register.RegisteredObject;

/**
 * A programme with everything that is recorded of it.
 *
 * @param windows of the four stages
 */
record Programme(
        RegisteredObject object,
        ProgrammeEntity own,
        List<DecisionView> decisions,
        List<ProgrammeStageEntity> begun,
        Map<Stage, StageWindow> windows) {
    static Programme of(
            RegisteredObject object,
            ProgrammeEntity own,
            List<ProgrammeDecisionEntity> decided,
            List<ProgrammeStageEntity> begun,
            LegalCalendar calendar) {
        var decisions = decided.stream().map(ProgrammeDecisionEntity::view).toList();
        return new Programme(
                object,
                own,
                decisions,
                begun,
                StageWindows.of(object.startsOn(), own.firstEndsOn(), decisions, calendar));
    }

    Optional<ProgrammeStageEntity> begun(Stage stage) {
        return begun.stream().filter(s -> s.stage() == stage).findFirst();
    }

    StageState state(Stage stage, LocalDate today) {
        var record = begun(stage);
        return StageState.on(
                today,
                windows.get(stage),
                record.isPresent(),
                record.map(ProgrammeStageEntity::concludedOn).orElse(null));
    }

    /** How many days ago the window closed; 0 unless the stage is overdue. */
    long daysLate(Stage stage, LocalDate today) {
        return state(stage, today) == StageState.OVERDUE
                ? ChronoUnit.DAYS.between(windows.get(stage).deadline().last(), today)
                : 0;
    }

    boolean endedEarly() {
        return decisions.stream().anyMatch(d -> d.kind() == DecisionKind.EARLY_END);
    }

    long budgetTotal() {
        return own.budget().stream().mapToLong(BudgetLine::amount).sum();
    }
}
