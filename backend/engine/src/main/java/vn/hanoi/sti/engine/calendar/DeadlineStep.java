package vn.hanoi.sti.engine.calendar;

import java.util.Map;

/** One step on the way from the words of the law to a day. Days are ISO dates. */
public record DeadlineStep(Code code, Map<String, String> params) {

    public DeadlineStep {
        params = Map.copyOf(params);
    }

    /** What was done, and with which parameters. */
    public enum Code {
        /** "Trước ngày {day}": the last day is {last}, the one before. */
        BEFORE_DAY,
        /** "Trước ngày {day}" is read so that {day} is the last day. */
        BEFORE_DAY_READ_INCLUSIVE,
        /** "Chậm nhất ngày {day}": that day is the last. */
        ON_OR_BEFORE_DAY,
        /** The rule counts from {event} on {day}. */
        ANCHOR,
        /** "Trước khi" {event} on {day}: the last day is {last}, the one before. */
        BEFORE_EVENT,
        /** The day of the event is not counted, the first day is {first}: {document}, {article}. */
        FIRST_DAY_NOT_COUNTED,
        /** {count} days from there: {day}. */
        DAYS_COUNTED,
        /** {count} working days from there, passing over {skipped} days off: {day}. */
        WORKING_DAYS_COUNTED,
        /** {count} months: the corresponding day {day}; {document}, {article}. */
        MONTHS_COUNTED,
        /** {count} years: the corresponding day {day}; {document}, {article}. */
        YEARS_COUNTED,
        /** The month has no day {wanted}: its last day {day} takes its place; {document}, {article}. */
        NO_CORRESPONDING_DAY,
        /** The window opens on {day}. */
        OPENS,
        /** The middle between {start} and {end} is {day}. */
        MIDDLE,
        /** The window reaches {percent} % of the whole, {days} days, to each side: {from} to {to}. */
        AROUND_MIDDLE,
        /** Quarter {quarter} of {year} ends on {day}. */
        QUARTER_END,
        /** Month {month} of {year} ends on {day}. */
        MONTH_END,
        /** Every year: that of {year}. */
        EVERY_YEAR,
        /** {day} is a day off ({why}, {name}); the period ends with the next working day {last}: {document}, {article}. */
        DAY_OFF_MOVED,
        /** {day} is a day off ({why}, {name}) and stays the last day; {worked} is the last working day before it. */
        DAY_OFF_KEPT,
        /** The holidays of {year} are not entered: only weekends are known. */
        HOLIDAYS_NOT_ENTERED,
        /** Decision {number} of {decidedOn} extends it from {from} to {last}. */
        EXTENDED,
        /** The system was down: the days that were lost move it from {from} to {last}. */
        OUTAGE_ADDED,
        /** Decision {number} of {decidedOn} moves the programme's end from {from} to {to}; the rule counts from there. */
        PROGRAMME_EXTENDED,
        /** Decision {number} of {decidedOn} ends the programme on {to} instead of {from}; the rule counts from there. */
        PROGRAMME_ENDED_EARLY,
        /** Decision {number} of {decidedOn} came after the window had closed on {last} and does not open it again. */
        CHANGE_CAME_AFTER,
        /** The programme lasts less than {months} months: a decision may waive this stage. */
        SHORT_PROGRAMME,
        /** The programme ended early: this stage is a matter of choice, with a reason. */
        OPTIONAL_AFTER_EARLY_END,
        /** The programme ended on {day}, before this window closed: the stage falls away. */
        FALLS_AWAY,
        /** Decision {number} of {decidedOn} waives this stage. */
        WAIVED
    }
}
