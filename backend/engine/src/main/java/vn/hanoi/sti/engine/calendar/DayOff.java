package vn.hanoi.sti.engine.calendar;

/** Why nobody works on a day. */
public enum DayOff {
    /** Saturday or Sunday. */
    WEEKEND,
    /** A public holiday. */
    HOLIDAY,
    /** Off in place of a holiday on a weekend, or by exchange. */
    DAY_OFF_IN_LIEU
}
