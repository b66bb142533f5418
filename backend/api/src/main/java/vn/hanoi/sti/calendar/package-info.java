/**
 * The legal calendar: every dated duty that a person may see, with its clause, how its day came about, who must act and what
 * follows otherwise (ADR 30). It holds the deadlines of the city plan and gathers those of other rooms, which bring theirs as
 * {@link vn.hanoi.sti.calendar.DatedDuties}. A deadline is never put off here: an extension is a decision on record in
 * the room that the duty belongs to.
 */
package vn.hanoi.sti.calendar;
