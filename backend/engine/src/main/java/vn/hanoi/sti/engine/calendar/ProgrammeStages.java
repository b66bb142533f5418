package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.sti.engine.calendar.DeadlineStep.Code;
import vn.hanoi.sti.engine.calendar.StageWindow.Need;
import vn.hanoi.sti.engine.criteria.Stage;

/**
 * The four windows of a programme, from its dates.
 *
 * <p>Final and impact stage count from the end in force. An extension that is decided after the mid-term window has closed
 * does not move that window: what was late stays late. An early end never moves it: the stage falls away, or stays.
 */
public final class ProgrammeStages {
    /** Event: the first day of the programme. */
    public static final String START = "PROGRAMME_START";

    /** Event: the last day of the programme. */
    public static final String END = "PROGRAMME_END";

    private final ProgrammeDates dates;
    private final List<StageWaiver> waivers;
    private final StageTerms terms;
    private final LegalCalendar calendar;

    private ProgrammeStages(ProgrammeDates dates, List<StageWaiver> waivers, StageTerms terms, LegalCalendar calendar) {
        this.dates = dates;
        this.waivers = waivers;
        this.terms = terms;
        this.calendar = calendar;
    }

    /**
     * The windows, in the order of the stages.
     *
     * @throws IllegalArgumentException when a waiver concerns a stage that can't be waived
     */
    public static List<StageWindow> of(
            ProgrammeDates dates, List<StageWaiver> waivers, StageTerms terms, LegalCalendar calendar) {
        ProgrammeStages stages = new ProgrammeStages(dates, waivers, terms, calendar);
        return List.of(stages.exAnte(), stages.midterm(), stages.last(), stages.impact());
    }

    private StageWindow exAnte() {
        Timing.BeforeEvent timing = new Timing.BeforeEvent(new Anchor(START, dates.start()));
        return window(Stage.EX_ANTE, Need.REQUIRED, derive(Stage.EX_ANTE, timing, new Derivation()));
    }

    private StageWindow midterm() {
        Derivation moved = new Derivation();
        LocalDate end = dates.planned();
        for (ProgrammeChange change : dates.changes()) {
            Deadline window = middle(end, moved);
            if (change.decidedOn().isAfter(window.last())) {
                Deadline told = with(
                        window,
                        Code.CHANGE_CAME_AFTER,
                        "number",
                        change.number(),
                        "decidedOn",
                        change.decidedOn(),
                        "last",
                        window.last());
                return window(Stage.MIDTERM, midtermNeed(end), told);
            }
            if (change instanceof ProgrammeChange.EndedEarly) {
                return change.end().isAfter(window.last())
                        ? window(Stage.MIDTERM, midtermNeed(end), window)
                        : window(Stage.MIDTERM, Need.FALLS_AWAY, with(window, Code.FALLS_AWAY, "day", change.end()));
            }
            changed(change, end, moved);
            end = change.end();
        }
        return window(Stage.MIDTERM, midtermNeed(end), middle(end, moved));
    }

    private Need midtermNeed(LocalDate end) {
        return dates.shorterThan(terms.shortMonths(), end) ? Need.WAIVABLE : Need.REQUIRED;
    }

    /** The window for a programme that ends on this day, after what moved the end to it. */
    private Deadline middle(LocalDate end, Derivation derivation) {
        Timing.MiddleOf timing =
                new Timing.MiddleOf(new Anchor(START, dates.start()), new Anchor(END, end), terms.midtermPercent());
        return derive(Stage.MIDTERM, timing, derivation.copy());
    }

    private StageWindow last() {
        Timing.Within timing = new Timing.Within(new Anchor(END, dates.end()), terms.finalWithin());
        return window(Stage.FINAL, Need.REQUIRED, derive(Stage.FINAL, timing, changes()));
    }

    private StageWindow impact() {
        Timing.Between timing = new Timing.Between(new Anchor(END, dates.end()), terms.impactFrom(), terms.impactTo());
        Deadline window = derive(Stage.IMPACT, timing, changes());
        return dates.endedEarly()
                ? window(Stage.IMPACT, Need.OPTIONAL, with(window, Code.OPTIONAL_AFTER_EARLY_END))
                : window(Stage.IMPACT, Need.REQUIRED, window);
    }

    private StageWindow window(Stage stage, Need need, Deadline deadline) {
        Deadline told =
                need == Need.WAIVABLE ? with(deadline, Code.SHORT_PROGRAMME, "months", terms.shortMonths()) : deadline;
        StageWindow window = new StageWindow(stage, need, told);
        return waivers.stream()
                .filter(waiver -> waiver.stage() == stage)
                .findFirst()
                .map(waiver -> waived(window, waiver))
                .orElse(window);
    }

    private static StageWindow waived(StageWindow window, StageWaiver waiver) {
        if (!window.isWaivable()) {
            throw new IllegalArgumentException(window.stage() + " can't be waived");
        }
        Deadline told =
                with(window.deadline(), Code.WAIVED, "number", waiver.number(), "decidedOn", waiver.decidedOn());
        return new StageWindow(window.stage(), Need.WAIVED, told);
    }

    private Deadline derive(Stage stage, Timing.Single timing, Derivation derivation) {
        return calendar.deadline(terms.obligation(stage, timing), timing, derivation);
    }

    /** What moved the end, before anything is counted from it. */
    private Derivation changes() {
        Derivation derivation = new Derivation();
        LocalDate end = dates.planned();
        for (ProgrammeChange change : dates.changes()) {
            changed(change, end, derivation);
            end = change.end();
        }
        return derivation;
    }

    private static void changed(ProgrammeChange change, LocalDate end, Derivation derivation) {
        Code code = switch (change) {
            case ProgrammeChange.Extended e -> Code.PROGRAMME_EXTENDED;
            case ProgrammeChange.EndedEarly e -> Code.PROGRAMME_ENDED_EARLY;
        };
        derivation.step(
                code, "number", change.number(), "decidedOn", change.decidedOn(), "from", end, "to", change.end());
    }

    private static Deadline with(Deadline deadline, Code code, Object... params) {
        List<DeadlineStep> steps = new ArrayList<>(deadline.steps());
        steps.addAll(new Derivation().step(code, params).steps());
        return new Deadline(deadline.obligation(), deadline.opens(), deadline.counted(), deadline.last(), steps);
    }
}
