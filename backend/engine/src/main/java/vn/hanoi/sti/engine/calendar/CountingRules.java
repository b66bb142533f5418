package vn.hanoi.sti.engine.calendar;

/**
 * The rules of counting that a deployment shows and uses, one for every deadline.
 *
 * @param before  what "trước ngày" says of the day itself
 * @param daysOff what becomes of a last day that is a day off
 */
public record CountingRules(BeforeRule before, DayOffRule daysOff) {

    /** "Trước ngày" leaves the day out; counted periods move, named days don't. */
    public static final CountingRules STANDARD =
            new CountingRules(BeforeRule.EXCLUSIVE, DayOffRule.MOVE_COUNTED_PERIODS);

    /** What "trước ngày" says of the day itself. */
    public enum BeforeRule {
        /** The day before is the last. */
        EXCLUSIVE,
        /** The day itself is the last. */
        INCLUSIVE
    }

    /** What becomes of a last day that is a day off. */
    public enum DayOffRule {
        /** It stays the last day. */
        KEEP,
        /** A counted period ends with the next working day ({@link Clause#LAST_DAY_OFF}); days that are named stay. */
        MOVE_COUNTED_PERIODS,
        /** The next working day is the last, also where the law names the day. */
        MOVE_ALL
    }
}
