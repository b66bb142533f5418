package vn.hanoi.sti.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.hanoi.sti.agency.Viewer;
import vn.hanoi.sti.engine.calendar.LegalCalendar;

/** A source of deadlines. Rooms above implement it as a bean; it runs in the caller's transaction. */
public interface DatedDuties {
    /** Those that this viewer may see and whose last day lies between these days, both inclusive. */
    List<DatedDuty> between(LocalDate from, LocalDate to, LegalCalendar calendar, Viewer viewer);

    /**
     * Prefix of the keys of which this source knows more than the plan does: duties of the plan with such a key give way to
     * its own. None by default.
     */
    default List<String> replaces() {
        return List.of();
    }
}
