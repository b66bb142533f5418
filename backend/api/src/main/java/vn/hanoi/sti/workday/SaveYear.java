package vn.hanoi.sti.workday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.calendar.CalendarDay;

/**
 * The days off of a year, all of them: what is not named is what its weekday says.
 *
 * @param complete whether every announced day is entered; until then derivations say that the year is not known
 * @param source the announcement that they are taken from
 */
record SaveYear(
        @NotNull Boolean complete,
        @NotBlank @Size(max = 500) String source,
        @NotNull @Size(max = 100) List<@NotNull @Valid Day> days) {
    /** One of them. */
    @Schema(name = "CalendarDay")
    record Day(
            @Schema(required = true) @NotNull LocalDate day,
            @Schema(required = true) @NotNull CalendarDay.DayKind kind,

            @Schema(required = true) @NotBlank @Size(max = 200)
            String name) {
        CalendarDay said() {
            return new CalendarDay(day, kind, name);
        }

        static Day of(CalendarDay day) {
            return new Day(day.day(), day.kind(), day.name());
        }
    }
}
