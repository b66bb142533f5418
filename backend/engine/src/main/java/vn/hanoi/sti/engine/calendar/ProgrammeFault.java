package vn.hanoi.sti.engine.calendar;

/** Why the dates of a programme can't be. */
public enum ProgrammeFault {
    /** It would end before it starts. */
    END_BEFORE_START,
    /** An extension or an early end without the number of its decision. */
    CHANGE_WITHOUT_DECISION,
    /** An extension to a day that is no later than the end in force. */
    EXTENSION_NOT_LATER,
    /** An extension that was decided after the programme had ended. */
    EXTENSION_AFTER_END,
    /** An early end that is no earlier than the end in force. */
    STOP_NOT_EARLIER,
    /** An early end before the start. */
    STOP_BEFORE_START,
    /** A change of a programme that had been ended early. */
    CHANGE_AFTER_STOP,
    /** Changes that are not in the order in which they were decided. */
    CHANGES_OUT_OF_ORDER
}
