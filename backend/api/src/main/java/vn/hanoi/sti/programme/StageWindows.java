package vn.hanoi.sti.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hanoi.sti.engine.calendar.LegalCalendar;
import vn.hanoi.sti.engine.calendar.ProgrammeChange;
import vn.hanoi.sti.engine.calendar.ProgrammeDates;
import vn.hanoi.sti.engine.calendar.ProgrammeStages;
import vn.hanoi.sti.engine.calendar.StageTerms;
import vn.hanoi.sti.engine.calendar.StageWaiver;
import vn.hanoi.sti.engine.calendar.StageWindow;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.programme.ProgrammeView.DecisionView;

/** The windows of a programme from what is recorded of it; the engine counts the days. */
final class StageWindows {
    private StageWindows() {}

    /**
     * The four windows, in order.
     *
     * @param firstEndsOn last day as first planned
     * @param decisions in the order in which they were recorded
     * @param calendar the days that are worked, and the rules of counting
     */
    static Map<Stage, StageWindow> of(
            LocalDate startsOn, LocalDate firstEndsOn, List<DecisionView> decisions, LegalCalendar calendar) {
        var dates = new ProgrammeDates(startsOn, firstEndsOn, changes(decisions));
        var windows = byStage(ProgrammeStages.of(dates, List.of(), StageTerms.DECREE_262, calendar));
        // A later extension may make a stage necessary that a decision once did without.
        var waivers = decisions.stream()
                .filter(d -> d.kind() == DecisionKind.STAGE_WAIVER
                        && windows.get(d.stage()).isWaivable())
                .map(d -> new StageWaiver(d.stage(), d.number(), d.decidedOn()))
                .toList();
        return waivers.isEmpty()
                ? windows
                : byStage(ProgrammeStages.of(dates, waivers, StageTerms.DECREE_262, calendar));
    }

    static List<ProgrammeChange> changes(List<DecisionView> decisions) {
        return decisions.stream()
                .map(StageWindows::change)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ProgrammeChange::decidedOn))
                .toList();
    }

    private static ProgrammeChange change(DecisionView decision) {
        return switch (decision.kind()) {
            case EXTENSION ->
                new ProgrammeChange.Extended(decision.number(), decision.decidedOn(), decision.endsAfter());
            case EARLY_END ->
                new ProgrammeChange.EndedEarly(decision.number(), decision.decidedOn(), decision.endsAfter());
            case STAGE_EXCEPTION, STAGE_WAIVER -> null;
        };
    }

    private static Map<Stage, StageWindow> byStage(List<StageWindow> windows) {
        var byStage = new EnumMap<Stage, StageWindow>(Stage.class);
        windows.forEach(window -> byStage.put(window.stage(), window));
        return byStage;
    }
}
