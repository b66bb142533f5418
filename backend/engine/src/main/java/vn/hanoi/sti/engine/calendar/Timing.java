package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** When something is due, as the law words it. */
public sealed interface Timing {

    /** One that gives one deadline. */
    sealed interface Single extends Timing {}

    /** "Trước ngày": whether the day itself still counts is for {@link CountingRules} to say. */
    record Before(LocalDate day) implements Single {}

    /** "Chậm nhất ngày", "đến ngày", "đến hết ngày": the day itself still counts. */
    record OnOrBefore(LocalDate day) implements Single {}

    /** "Trước khi": the day before the event is the last, whatever the rule for named days. */
    record BeforeEvent(Anchor anchor) implements Single {}

    /** "Trong … kể từ": opens with the event. */
    record Within(Anchor anchor, Span span) implements Single {}

    /** "Sau … – …": opens with the end of the first span and closes with the end of the second. */
    record Between(Anchor anchor, Span from, Span to) implements Single {}

    /**
     * "Vào khoảng giữa": around the middle of the time between two events.
     *
     * @param percentEachSide how much of the whole time the window reaches to each side of the middle; 1 to 50
     */
    record MiddleOf(Anchor start, Anchor end, int percentEachSide) implements Single {
        public MiddleOf {
            if (end.day().isBefore(start.day()) || percentEachSide < 1 || percentEachSide > 50) {
                throw new IllegalArgumentException(
                        "a middle has a start before its end, and 1 to 50 percent each side");
            }
        }
    }

    /** "Quý IV": from its first day to its last. */
    record InQuarter(int year, int quarter) implements Single {
        public InQuarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("a year has four quarters");
            }
        }
    }

    /** "Tháng 7": from its first day to its last. */
    record InMonth(YearMonth month) implements Single {}

    /** The same day every year: "hằng năm, trước ngày 10/7". */
    record Yearly(MonthDay day, boolean before) implements Timing {

        /** The one of that year; 28 February is the last day where there is no 29 February. */
        public Single in(int year) {
            return before && day.isValidYear(year) ? new Before(day.atYear(year)) : new OnOrBefore(day.atYear(year));
        }
    }

    /** "Thường xuyên": always, without a day. */
    record Standing() implements Timing {}
}
