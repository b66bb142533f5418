package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hanoi.sti.engine.calendar.CountingRules.BeforeRule;
import vn.hanoi.sti.engine.calendar.CountingRules.DayOffRule;
import vn.hanoi.sti.engine.calendar.DeadlineStep.Code;

/**
 * Turns obligations into deadlines, by the days that are worked and by one set of rules.
 *
 * @param days  which days are worked
 * @param rules of counting, the same for every deadline
 */
public record LegalCalendar(WorkingCalendar days, CountingRules rules) {

    /** A last day as worded, before days off; {@code counted} when a period led to it. */
    private record Worded(Optional<LocalDate> opens, LocalDate last, boolean counted) {}

    /**
     * The deadline of an obligation that has exactly one.
     *
     * @throws IllegalArgumentException when it is due every year or always
     */
    public Deadline deadline(Obligation obligation) {
        if (obligation.timing() instanceof Timing.Single single) {
            return deadline(obligation, single, new Derivation());
        }
        throw new IllegalArgumentException(obligation.code() + " has no single deadline");
    }

    /** Its deadlines that pass on one of these days, both inclusive, earliest first; none where it is due always. */
    public List<Deadline> deadlines(Obligation obligation, LocalDate from, LocalDate to) {
        List<Deadline> all = switch (obligation.timing()) {
            case Timing.Single single -> List.of(deadline(obligation, single, new Derivation()));
            case Timing.Standing() -> List.of();
            // A last day can move over the end of a year.
            case Timing.Yearly yearly ->
                IntStream.rangeClosed(from.getYear() - 1, to.getYear() + 1)
                        .mapToObj(year -> ofYear(obligation, yearly, year))
                        .toList();
        };
        return all.stream()
                .filter(one -> !one.last().isBefore(from) && !one.last().isAfter(to))
                .toList();
    }

    private Deadline ofYear(Obligation obligation, Timing.Yearly yearly, int year) {
        Derivation derivation = new Derivation().step(Code.EVERY_YEAR, "year", year);
        if (!yearly.day().isValidYear(year)) {
            derivation.step(
                    Code.NO_CORRESPONDING_DAY,
                    Clause.CORRESPONDING_DAY,
                    "wanted",
                    yearly.day().getDayOfMonth(),
                    "day",
                    yearly.day().atYear(year));
        }
        Timing.Single single = yearly.in(year);
        return deadline(obligation.at(single), single, derivation);
    }

    /**
     * The same deadline after a decision that gives more time.
     *
     * @throws IllegalArgumentException when the decision has a fault for this deadline
     */
    public Deadline extended(Deadline deadline, Extension extension) {
        List<Extension.Fault> faults = extension.faults(deadline);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        List<DeadlineStep> steps = new ArrayList<>(deadline.steps());
        steps.addAll(new Derivation()
                .step(
                        Code.EXTENDED,
                        "number",
                        extension.number(),
                        "decidedOn",
                        extension.decidedOn(),
                        "from",
                        deadline.last(),
                        "last",
                        extension.last())
                .steps());
        return new Deadline(deadline.obligation(), deadline.opens(), deadline.counted(), extension.last(), steps);
    }

    /** Derives it after steps that were taken already. */
    Deadline deadline(Obligation obligation, Timing.Single timing, Derivation derivation) {
        Worded worded = worded(timing, derivation);
        LocalDate last = afterDaysOff(worded, derivation);
        return new Deadline(obligation, worded.opens(), worded.last(), last, derivation.steps());
    }

    private Worded worded(Timing.Single timing, Derivation derivation) {
        return switch (timing) {
            case Timing.Before(LocalDate day) -> new Worded(Optional.empty(), before(day, derivation), false);
            case Timing.OnOrBefore(LocalDate day) -> {
                derivation.step(Code.ON_OR_BEFORE_DAY, "day", day);
                yield new Worded(Optional.empty(), day, false);
            }
            case Timing.BeforeEvent(Anchor anchor) -> {
                LocalDate last = anchor.day().minusDays(1);
                derivation.step(Code.BEFORE_EVENT, "event", anchor.event(), "day", anchor.day(), "last", last);
                yield new Worded(Optional.empty(), last, false);
            }
            case Timing.Within(Anchor anchor, Span span) -> {
                LocalDate last = derivation.anchor(anchor).end(anchor.day(), span, days);
                yield new Worded(Optional.of(anchor.day()), last, true);
            }
            case Timing.Between(Anchor anchor, Span from, Span to) -> {
                LocalDate opens = derivation.anchor(anchor).end(anchor.day(), from, days);
                derivation.step(Code.OPENS, "day", opens);
                yield new Worded(Optional.of(opens), derivation.end(anchor.day(), to, days), true);
            }
            case Timing.MiddleOf middle -> around(middle, derivation);
            case Timing.InQuarter(int year, int quarter) -> {
                YearMonth month = YearMonth.of(year, quarter * 3);
                derivation.step(Code.QUARTER_END, "quarter", quarter, "year", year, "day", month.atEndOfMonth());
                yield new Worded(Optional.of(month.minusMonths(2).atDay(1)), month.atEndOfMonth(), false);
            }
            case Timing.InMonth(YearMonth month) -> {
                derivation.step(
                        Code.MONTH_END,
                        "month",
                        month.getMonthValue(),
                        "year",
                        month.getYear(),
                        "day",
                        month.atEndOfMonth());
                yield new Worded(Optional.of(month.atDay(1)), month.atEndOfMonth(), false);
            }
        };
    }

    private LocalDate before(LocalDate day, Derivation derivation) {
        if (rules.before() == BeforeRule.INCLUSIVE) {
            derivation.step(Code.BEFORE_DAY_READ_INCLUSIVE, "day", day);
            return day;
        }
        derivation.step(Code.BEFORE_DAY, "day", day, "last", day.minusDays(1));
        return day.minusDays(1);
    }

    private static Worded around(Timing.MiddleOf middle, Derivation derivation) {
        long whole = ChronoUnit.DAYS.between(middle.start().day(), middle.end().day());
        LocalDate day = middle.start().day().plusDays(whole / 2);
        long side = whole * middle.percentEachSide() / 100;
        derivation.anchor(middle.start()).anchor(middle.end());
        derivation.step(
                Code.MIDDLE, "start", middle.start().day(), "end", middle.end().day(), "day", day);
        derivation.step(
                Code.AROUND_MIDDLE,
                "percent",
                middle.percentEachSide(),
                "days",
                side,
                "from",
                day.minusDays(side),
                "to",
                day.plusDays(side));
        return new Worded(Optional.of(day.minusDays(side)), day.plusDays(side), false);
    }

    private LocalDate afterDaysOff(Worded worded, Derivation derivation) {
        LocalDate day = worded.last();
        if (!days.knows(day.getYear())) {
            derivation.step(Code.HOLIDAYS_NOT_ENTERED, "year", day.getYear());
        }
        Optional<DayOff> why = days.dayOff(day);
        if (why.isEmpty()) {
            return day;
        }
        String name = days.name(day).orElse("");
        if (rules.daysOff() == DayOffRule.MOVE_ALL
                || rules.daysOff() == DayOffRule.MOVE_COUNTED_PERIODS && worded.counted()) {
            LocalDate last = days.onOrAfter(day);
            derivation.step(
                    Code.DAY_OFF_MOVED, Clause.LAST_DAY_OFF, "day", day, "why", why.get(), "name", name, "last", last);
            return last;
        }
        derivation.step(Code.DAY_OFF_KEPT, "day", day, "why", why.get(), "name", name, "worked", days.onOrBefore(day));
        return day;
    }
}
