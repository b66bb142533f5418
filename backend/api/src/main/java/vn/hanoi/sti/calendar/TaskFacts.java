package vn.hanoi.sti.calendar;

import java.time.LocalDate;
import java.util.Map;

/** Which tasks of a city plan are done, as the work itself shows. Rooms above implement it as a bean. */
public interface TaskFacts {
    /** Code of the task → the day on which it was done; absent while it is not. */
    Map<String, LocalDate> doneIn(int planYear);
}
