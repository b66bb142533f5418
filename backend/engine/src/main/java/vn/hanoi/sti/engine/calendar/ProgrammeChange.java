package vn.hanoi.sti.engine.calendar;

import java.time.LocalDate;

/** A decision that moves the end of a programme. */
public sealed interface ProgrammeChange {

    /** Number of the decision. */
    String number();

    /** Its day. */
    LocalDate decidedOn();

    /** The last day of the programme after it. */
    LocalDate end();

    /** The programme lasts longer. */
    record Extended(String number, LocalDate decidedOn, LocalDate end) implements ProgrammeChange {}

    /** The programme stops before its end; the day that the decision names, or its own where it names none. */
    record EndedEarly(String number, LocalDate decidedOn, LocalDate end) implements ProgrammeChange {}
}
