package vn.hanoi.sti.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.sti.engine.calendar.Calendars.STANDARD;
import static vn.hanoi.sti.engine.calendar.Calendars.due;
import static vn.hanoi.sti.engine.calendar.Calendars.on;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStateTest {

    /** Quarter IV of 2026, with a week called soon. */
    @ParameterizedTest(name = "on {0}, done {1}: {2}")
    @CsvSource({
        "2026-07-15, , NotYetOpen[daysUntilOpen=78]",
        "2026-10-01, , Open[daysLeft=91]",
        "2026-12-23, , Open[daysLeft=8]",
        "2026-12-24, , DueSoon[daysLeft=7]",
        "2026-12-31, , DueSoon[daysLeft=0]",
        "2027-01-01, , Overdue[days=1]",
        "2027-03-01, , Overdue[days=60]",
        "2027-03-01, 2026-12-31, 'MetInTime[on=2026-12-31]'",
        "2027-03-01, 2027-01-05, 'MetLate[on=2027-01-05, days=5]'",
        "2027-03-01, 2026-09-30, 'MetEarly[on=2026-09-30, daysEarly=1]'",
        // What happens later is not known yet.
        "2027-01-01, 2027-01-05, Overdue[days=1]"
    })
    void saysHowItStands(String today, String metOn, String state) {
        Deadline quarter = STANDARD.deadline(due(new Timing.InQuarter(2026, 4)));
        assertThat(DueState.at(quarter, on(today), Optional.ofNullable(metOn).map(Calendars::on), 7))
                .hasToString(state);
    }
}
