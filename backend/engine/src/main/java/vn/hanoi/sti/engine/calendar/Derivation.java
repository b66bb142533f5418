package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the steps of one deadline while it is derived. */
final class Derivation {
    private final List<DeadlineStep> steps = new ArrayList<>();

    /** The same steps, to go on from here in another way. */
    Derivation copy() {
        Derivation copy = new Derivation();
        copy.steps.addAll(steps);
        return copy;
    }

    /** One step; names and values alternate. */
    Derivation step(DeadlineStep.Code code, Object... params) {
        Map<String, String> named = LinkedHashMap.newLinkedHashMap(params.length / 2);
        for (int i = 0; i < params.length; i += 2) {
            named.put(params[i].toString(), params[i + 1].toString());
        }
        steps.add(new DeadlineStep(code, named));
        return this;
    }

    /** One step that rests on a clause. */
    Derivation step(DeadlineStep.Code code, Clause clause, Object... params) {
        Object[] all = new Object[params.length + 4];
        System.arraycopy(params, 0, all, 0, params.length);
        all[params.length] = "document";
        all[params.length + 1] = clause.document();
        all[params.length + 2] = "article";
        all[params.length + 3] = clause.article();
        return step(code, all);
    }

    Derivation anchor(Anchor anchor) {
        return step(DeadlineStep.Code.ANCHOR, "event", anchor.event(), "day", anchor.day());
    }

    /** The end of a span that is counted from a day, by the rules of the civil code. */
    LocalDate end(LocalDate from, Span span, WorkingCalendar calendar) {
        return switch (span) {
            case Span.Days days -> {
                LocalDate end = from.plusDays(days.count());
                step(DeadlineStep.Code.FIRST_DAY_NOT_COUNTED, Clause.FIRST_DAY, "first", from.plusDays(1));
                step(DeadlineStep.Code.DAYS_COUNTED, "count", days.count(), "day", end);
                yield end;
            }
            case Span.WorkingDays days -> {
                LocalDate end = calendar.plusWorkingDays(from, days.count());
                long skipped = from.until(end, ChronoUnit.DAYS) - days.count();
                step(DeadlineStep.Code.FIRST_DAY_NOT_COUNTED, Clause.FIRST_DAY, "first", from.plusDays(1));
                step(DeadlineStep.Code.WORKING_DAYS_COUNTED, "count", days.count(), "skipped", skipped, "day", end);
                yield end;
            }
            case Span.Months months ->
                corresponding(DeadlineStep.Code.MONTHS_COUNTED, from, from.plusMonths(months.count()), months);
            case Span.Years years ->
                corresponding(DeadlineStep.Code.YEARS_COUNTED, from, from.plusYears(years.count()), years);
        };
    }

    private LocalDate corresponding(DeadlineStep.Code code, LocalDate from, LocalDate end, Span span) {
        if (end.getDayOfMonth() != from.getDayOfMonth()) {
            step(
                    DeadlineStep.Code.NO_CORRESPONDING_DAY,
                    Clause.CORRESPONDING_DAY,
                    "wanted",
                    from.getDayOfMonth(),
                    "day",
                    end);
        }
        step(code, Clause.CORRESPONDING_DAY, "count", span.count(), "day", end);
        return end;
    }

    List<DeadlineStep> steps() {
        return List.copyOf(steps);
    }
}
